/*
 * The answer to "what speaks to this text": contested points with the position it takes, why each was found, and what bears
 * on it: statements and events with how they stand and their dates. Near misses stand apart; an empty list of matches is an
 * answer too, with what was looked for.
 */
import type { Assessment, Edtf, Id } from '../data/schema';
import { compareDates } from './dates';
import type { Dataset } from './dossier';
import type { SelectionAnswer, SelectionMatch, Shared } from './selection-check';
import { type EvidenceList, evidenceView } from './view-evidence';
import { type DatedItem, datedItem, inOrder, type Ref, refOf, refsOf, type StandingView, standingOf } from './view-parts';
import { type PositionView, positionsView } from './view-positions';

export interface SharedView {
  names: Ref[];
  words: string[];
  numbers: string[];
}

export interface BearingStatement {
  ref: Ref;
  speaker: Ref | null;
  date: Edtf | null;
  quote: string | null;
  standing: StandingView | null;
  /** Letter of the position that it speaks for; null where it speaks for none. */
  letter: string | null;
  evidence: () => EvidenceList[];
}

/** Evidence is assessed when it is asked for: most of it never is, and an answer is to come at once. */
export interface BearingEvent {
  item: DatedItem;
  evidence: () => EvidenceList[];
}

export interface CheckedMatch {
  ref: Ref;
  assessment: Assessment;
  same: 'claim' | 'matter';
  /** Letter of the position the text takes; null when not told apart. */
  taken: string | null;
  positions: PositionView[];
  wouldSettle: string | null;
  shared: SharedView;
  statements: BearingStatement[];
  events: BearingEvent[];
}

export interface CheckedView {
  sentence: string;
  cut: boolean;
  matches: CheckedMatch[];
  near: { ref: Ref; shared: SharedView }[];
  looked: SharedView;
  /** How many contested points and positions were looked through. */
  through: { disputes: number; positions: number };
  /** Shares of one: how likely the nearest entry is, and how likely a match must be. */
  nearest: number;
  least: number;
}

const WORDS_SHOWN = 8;
const STATEMENTS_SHOWN = 6;
const EVENTS_SHOWN = 5;

export function checkedView(dataset: Dataset, answer: SelectionAnswer): CheckedView {
  const disputes = Object.values(dataset.disputes);
  return {
    sentence: answer.text,
    cut: answer.cut,
    matches: answer.matches.flatMap((match) => matchView(dataset, match)),
    near: answer.near.flatMap(({ claim, shared }) => {
      const ref = refOf(dataset, claim);
      return ref ? [{ ref, shared: sharedView(dataset, shared) }] : [];
    }),
    looked: sharedView(dataset, answer.looked),
    through: { disputes: disputes.length, positions: disputes.reduce((sum, { positions }) => sum + positions.length, 0) },
    nearest: answer.nearest,
    least: answer.least,
  };
}

function matchView(dataset: Dataset, match: SelectionMatch): CheckedMatch[] {
  const { claim, position, shared } = match;
  const dispute = dataset.disputes[claim];
  if (!dispute) return [];
  const positions = positionsView(dataset, dispute);
  const taken = positions.find(({ id }) => id === position)?.letter ?? null;
  return [
    {
      ref: { kind: 'dispute', id: claim, title: dispute.question },
      assessment: dispute.assessment,
      same: match.same,
      taken,
      positions,
      wouldSettle: dispute.wouldSettle ?? null,
      shared: sharedView(dataset, shared),
      statements: statementsOn(dataset, match, positions),
      events: eventsOn(dataset, claim),
    },
  ];
}

/** Those tied to the point, for the position taken, by somebody the text names, first; then by date. */
function statementsOn(dataset: Dataset, match: SelectionMatch, positions: PositionView[]): BearingStatement[] {
  const found = match.bearing.flatMap(({ statement: id, position, tied }) => {
    const statement = dataset.statements[id];
    if (!statement) return [];
    const taken = position !== null && position === match.position;
    const weight = (tied ? 1 : 0) + (taken ? 2 : 0) + (match.shared.names.includes(statement.speaker) ? 1 : 0);
    return [{ statement, weight, letter: positions.find((one) => one.id === position)?.letter ?? null }];
  });
  return found
    .sort((a, b) => b.weight - a.weight || compareDates(a.statement.date, b.statement.date))
    .slice(0, STATEMENTS_SHOWN)
    .map(({ statement: { id, says, speaker, date, quote }, letter }) => ({
      ref: { kind: 'statement', id, title: says },
      speaker: refOf(dataset, speaker),
      date,
      quote: quote ?? null,
      standing: standingOf(dataset, id),
      letter,
      evidence: () => evidenceView(dataset, 'statement', id).lists,
    }));
}

function eventsOn(dataset: Dataset, claim: Id): BearingEvent[] {
  const dispute = dataset.disputes[claim];
  const about = dispute?.about ?? [];
  const concerned = Object.values(dataset.events).filter(({ id, disputes }) => disputes?.includes(claim) || about.includes(id));
  const ids = new Set([...(dispute?.status.events ?? []), ...concerned.map(({ id }) => id)]);
  const items = inOrder([...ids].flatMap((id) => datedItem(dataset, id) ?? [])).slice(-EVENTS_SHOWN);
  return items.map((item) => ({ item, evidence: () => evidenceView(dataset, 'event', item.ref.id).lists }));
}

function sharedView(dataset: Dataset, { names, words, numbers }: Shared): SharedView {
  return { names: refsOf(dataset, names), words: words.slice(0, WORDS_SHOWN), numbers: numbers.slice(0, WORDS_SHOWN) };
}
