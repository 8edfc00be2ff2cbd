/*
 * Every claim and cue of the dossier as a passage, read with the same eyes as a page. Reading thousands of them takes as
 * long as reading a long article: it is done when the dossier is compiled.
 */
import { CLAIM, type ClaimPassages, disputesInOrder, EVIDENCE, type Heads, POOL, QUESTION } from './claim-passages';
import type { Dataset } from './dossier';
import { entityNames } from './entity-names';
import type { OpenGazetteer } from './gazetteer-hits';
import { lexiconRows } from './languages/lexicon-words';
import { mannersIn } from './languages/speech';
import { findMentions } from './mentions';
import { postingsOf } from './passages';
import { termsOf } from './terms';

export function readPassages(dataset: Dataset, gazetteer: OpenGazetteer): ClaimPassages {
  const names = entityNames(dataset, lexiconRows);
  const heads: [kind: number, dispute: number, position: number, denies: boolean][] = [];
  const bags: string[][] = [];
  const add = (kind: number, dispute: number, position: number, text: string, language = 'en'): string[] => {
    const reading = findMentions({ text, language }, gazetteer);
    const terms = termsOf(reading.tokens, 0, reading.tokens.length, reading.mentions, language, names);
    const denies = mannersIn(reading.tokens, 0, reading.tokens.length, reading.mentions, language).has('denial');
    heads.push([kind, dispute, position, denies]);
    bags.push(terms);
    return terms;
  };
  const said = statementsByPosition(dataset);
  disputesInOrder(dataset).forEach((dispute, index) => {
    const pool = [...add(QUESTION, index, -1, [dispute.question, dispute.short ?? '', ...(dispute.keywords ?? [])].join(' · '))];
    dispute.positions.forEach((position, order) => {
      pool.push(...add(CLAIM, index, order, position.claim));
      for (const [language, cues] of Object.entries(position.cues ?? {}))
        for (const cue of cues ?? []) pool.push(...add(CLAIM, index, order, cue, language));
      for (const { says, stance } of position.evidence ?? []) if (stance === 'supports') pool.push(...add(EVIDENCE, index, order, says));
      for (const says of said.get(`${dispute.id}/${position.id}`) ?? []) pool.push(...add(EVIDENCE, index, order, says));
    });
    heads.push([POOL, index, -1, false]);
    bags.push(pool);
  });
  const columns: Heads = {
    kinds: Uint8Array.from(heads, ([kind]) => kind),
    disputes: Int32Array.from(heads, ([, dispute]) => dispute),
    positions: Int32Array.from(heads, ([, , position]) => position),
    denies: Uint8Array.from(heads, ([, , , denies]) => (denies ? 1 : 0)),
  };
  return { heads: columns, postings: postingsOf(bags), lexicon: lexiconRows };
}

/** What was said for each position, under "<dispute>/<position>". */
function statementsByPosition(dataset: Dataset): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const statement of Object.values(dataset.statements)) {
    for (const { dispute, position } of statement.disputes ?? []) {
      const key = `${dispute}/${position}`;
      found.set(key, [...(found.get(key) ?? []), statement.says]);
    }
  }
  return found;
}
