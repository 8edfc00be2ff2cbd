/*
 * Which statements bear on which contested point: those that a record ties to it, and those whose own words, read as any
 * sentence is, touch it. Somebody who holds a position there is believed sooner to speak of it. Read once, when the engine
 * is opened for checking: it takes as long as reading a page.
 */
import type { Id, Statement } from '../data/schema';
import { findCandidates } from './claim-features';
import { place, sentencesOf, weigh } from './claims';
import { findMentions } from './mentions';
import type { Engine } from './report';

export interface Bearing {
  statement: Id;
  /** Position that it speaks for; null where that cannot be told. */
  position: Id | null;
  /** True where a record ties it to the point. */
  tied: boolean;
}

/** Statements by contested point. */
export type BearingIndex = ReadonlyMap<Id, Bearing[]>;

/** Likelihood from which a statement of a holder, or of anybody else, is taken to speak of a point. */
const LEAST_OF_HOLDER = 0.05;
const LEAST_OF_OTHERS = 0.3;

export function openBearing(engine: Engine): BearingIndex {
  const index = new Map<Id, Bearing[]>();
  const add = (claim: Id, bearing: Bearing) => index.set(claim, [...(index.get(claim) ?? []), bearing]);
  for (const statement of Object.values(engine.dataset.statements)) {
    const tied = statement.disputes ?? [];
    for (const { dispute, position } of tied) add(dispute, { statement: statement.id, position: position ?? null, tied: true });
    for (const { claim, position } of touchedBy(statement, engine)) {
      if (tied.every(({ dispute }) => dispute !== claim)) add(claim, { statement: statement.id, position, tied: false });
    }
  }
  return index;
}

/** The speaker's name goes before the words, as a report would put it. */
function touchedBy({ speaker, says, quote, context, date }: Statement, engine: Engine): { claim: Id; position: Id | null }[] {
  const name = engine.dataset.actors[speaker]?.name ?? '';
  const article = { text: [`${name}: ${says}`, quote, context].filter(Boolean).join(' '), language: 'en', published: date ?? undefined };
  const [sentence] = sentencesOf(article, findMentions(article, engine.gazetteer), [{ start: 0, end: article.text.length }]);
  if (!sentence) return [];
  return weigh(findCandidates(sentence, engine.claims)).flatMap(({ candidate, probability }) => {
    const found = place(candidate, engine.claims);
    const holds = engine.dataset.disputes[found.claim]?.positions.some(({ heldBy }) => heldBy.includes(speaker));
    return probability >= (holds ? LEAST_OF_HOLDER : LEAST_OF_OTHERS) ? [found] : [];
  });
}
