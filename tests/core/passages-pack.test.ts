import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTopic } from '../../cli/compile';
import { topicFolder } from '../../cli/topic-folder';
import { openClaims, termsOfDispute } from '../../core/claim-index';
import { CLAIM, POOL, QUESTION } from '../../core/claim-passages';
import { openGazetteer } from '../../core/gazetteer-hits';
import { packPassages, unpackPassages } from '../../core/passages-pack';
import { readPassages } from '../../core/read-passages';

const topics = [
  { name: 'the dossier', folder: topicFolder() },
  { name: 'an invented one', folder: join(import.meta.dirname, '../dossier/harbour-talks') },
];

describe.each(topics)('the passages of $name as they ship', ({ folder }) => {
  const { dataset, gazetteer } = compileTopic(folder);
  const read = readPassages(dataset, openGazetteer(gazetteer));
  const unpacked = unpackPassages(JSON.parse(JSON.stringify(packPassages(read))));

  it('are those that are read from the records', () => {
    expect(read.heads.kinds.length).toBeGreaterThan(10);
    expect(unpacked).toEqual(read);
  });

  it('tell the words of each contested point', () => {
    const claims = openClaims(dataset, unpacked);
    const words = claims.disputes.map((_, dispute) => termsOfDispute(dispute, claims));
    expect(words.every((terms) => terms.size > 5)).toBe(true);
    expect(words[0]).not.toEqual(words[1]);
  });
});

/** A question, claims of one position, and the pool. */
function headsOf(claims: number) {
  return {
    kinds: Uint8Array.of(QUESTION, ...Array(claims).fill(CLAIM), POOL),
    disputes: new Int32Array(claims + 2),
    positions: Int32Array.of(-1, ...Array(claims).fill(0), -1),
    denies: Uint8Array.from({ length: claims + 2 }, (_, at) => (at % 3 === 1 && at <= claims ? 1 : 0)),
  };
}

it('cannot hold a term with a capital', () => {
  const postings = { terms: ['Fee'], starts: Int32Array.of(0, 2), passages: Int32Array.of(0, 1) };
  expect(() => packPassages({ heads: headsOf(0), postings, lexicon: '' })).toThrow(/term "Fee".*fold it/);
});

it.each([[0], [44], [45], [2_024], [2_025], [5_600]])('holds a gap of %i passages', (gap) => {
  const heads = headsOf(gap);
  const postings = { terms: ['fee'], starts: Int32Array.of(0, 2), passages: Int32Array.of(gap, gap + 1) };
  expect(unpackPassages(packPassages({ heads, postings, lexicon: 'fee|frais' }))).toEqual({ heads, postings, lexicon: 'fee|frais' });
});
