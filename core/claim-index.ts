/*
 * Every claim and cue of the dossier, read with the same eyes as a page and indexed as passages, so that a sentence can be
 * compared with all of them at once. `claim-features.ts` makes the comparison.
 */
import type { Dispute, Edtf, Id } from '../data/schema';
import { openRows, type Rows } from './claim-rows';
import type { Dataset } from './dossier';
import type { OpenGazetteer } from './gazetteer';
import { mannersOf } from './languages/speech';
import { findMentions } from './mentions';
import { indexPassages, type PassageIndex } from './passages';
import { numbersOf, termsOf } from './terms';

/**
 * What a passage is: a claim or cue of a position, what a source or statement says for it, the question with its
 * keywords, or all words of a dispute together. The last two belong to no position (−1).
 */
type PassageKind = 'claim' | 'evidence' | 'question' | 'pool';

export interface Passage {
  kind: PassageKind;
  dispute: number;
  position: number;
  terms: string[];
  denies: boolean;
}

export interface ClaimIndex {
  disputes: Dispute[];
  passages: Passage[];
  index: PassageIndex;
  /** Numbers among the terms of each passage. */
  numbers: string[][];
  /** Room for what the last sentence shares with each dispute. */
  rows: Rows;
  standFor: (id: Id) => Id;
  sideOf: (id: Id) => Id | null;
  /** Who holds each position of each dispute. */
  holders: Holders[][];
  /** Who holds any position of each dispute. */
  anyHolder: Holders[];
  /** How near each dispute is to the day of the text read last. */
  near: { published: Edtf | null; values: number[] };
}

/** Who holds a position, and the sides they are on. */
export interface Holders {
  heldBy: ReadonlySet<Id>;
  sides: ReadonlySet<Id | null>;
}

/** Reads every claim and cue with the same eyes as a page. Takes tens of milliseconds; do it once. */
export function openClaims(dataset: Dataset, gazetteer: OpenGazetteer): ClaimIndex {
  const standFor = (id: Id): Id => dataset.places[id]?.governmentOf ?? id;
  const sideOf = (id: Id): Id | null => dataset.actors[id]?.side ?? null;
  const disputes = Object.values(dataset.disputes).sort((a, b) => (a.id < b.id ? -1 : 1));
  const passages: Passage[] = [];
  const add = (kind: PassageKind, dispute: number, position: number, text: string, language = 'en'): string[] => {
    const reading = findMentions({ text, language }, gazetteer);
    const terms = termsOf(reading.tokens, 0, reading.tokens.length, reading.mentions, language, standFor);
    const denies = reading.tokens.some((token) => mannersOf(token.fold).includes('denial'));
    passages.push({ kind, dispute, position, terms, denies });
    return terms;
  };
  const said = statementsByPosition(dataset);
  disputes.forEach((dispute, index) => {
    const pool = [...add('question', index, -1, [dispute.question, dispute.short ?? '', ...(dispute.keywords ?? [])].join(' · '))];
    dispute.positions.forEach((position, order) => {
      pool.push(...add('claim', index, order, position.claim));
      for (const [language, cues] of Object.entries(position.cues ?? {}))
        for (const cue of cues ?? []) pool.push(...add('claim', index, order, cue, language));
      for (const { says, stance } of position.evidence ?? []) if (stance === 'supports') pool.push(...add('evidence', index, order, says));
      for (const says of said.get(`${dispute.id}/${position.id}`) ?? []) pool.push(...add('evidence', index, order, says));
    });
    passages.push({ kind: 'pool', dispute: index, position: -1, terms: pool, denies: false });
  });
  const heldBy = (ids: Id[]): Holders => ({ heldBy: new Set(ids), sides: new Set(ids.map(sideOf)) });
  return {
    disputes,
    passages,
    index: indexPassages(passages.map((passage) => passage.terms)),
    numbers: passages.map((passage) => numbersOf(passage.terms)),
    rows: openRows(
      passages,
      disputes.map(({ positions }) => positions.length),
    ),
    standFor,
    sideOf,
    holders: disputes.map(({ positions }) => positions.map((position) => heldBy(position.heldBy))),
    anyHolder: disputes.map(({ positions }) => heldBy(positions.flatMap((position) => position.heldBy))),
    near: { published: null, values: [] },
  };
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
