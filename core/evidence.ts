/*
 * Evidence → standing. Nothing here is typed in by hand: how well a record is supported follows from its evidence.
 *
 * An *origin* is who first said a thing. Every supporting text is led back to its origin; texts of one origin count once.
 *  1. A reprint (`repeats`, or a wire or news text that relays exactly one original) has the original's origin.
 *  2. A digest (kind `aggregator`, or written by machine) has no origin of its own. It counts as the origin it names for
 *     this very fact (`citing`), and as none where it names none; a list of origins for its whole page counts as none.
 *  3. Any other text that names one origin for this fact (`citing`) is a relay of it; naming several, it is its own.
 *  4. Texts of one `family` are one origin, so are the state media of one state, so are texts of one publisher.
 * official: a supporting text is, or quotes by name, a document or the actor's own statement about its own act (`ownAct`)
 * and is no digest. corroborated: two origins or more. single-source: one. digest-only: digests and nothing else, none of
 * which names an origin. disputed: a source contradicts, or a listed contested point on it is open. superseded: something
 * replaced it. The later of these words wins over the earlier ones.
 */
import type { Edtf, Evidence, Id, Source } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { StandingName } from './dossier';

/** Why a text was counted or not; each is worded by the surface that shows it. */
export type CountReason = 'first-of-origin' | 'same-origin' | 'digest-without-origin' | 'does-not-support' | 'unknown-source';

export interface CountedText {
  source: Id;
  /** Key of the origin it goes back to; null where it has none. */
  origin: string | null;
  counted: boolean;
  reason: CountReason;
}

/** Texts that go back to one origin, first counted. */
export interface OriginGroup {
  origin: string;
  name: string;
  texts: CountedText[];
}

export interface Assessed {
  standing: StandingName;
  independent: number;
  notCounted: number;
  groups: OriginGroup[];
  /** Texts that go back to no origin that is known, and those that do not support. */
  others: CountedText[];
  knownSince: Edtf | null;
}

export interface AssessContext {
  /** An open contested point on this very record. */
  openDispute?: boolean;
  superseded?: boolean;
}

export function assessEvidence(evidence: readonly Evidence[], sources: Record<Id, Source>, context: AssessContext = {}): Assessed {
  const groups = new Map<string, OriginGroup>();
  const others: CountedText[] = [];
  for (const entry of evidence) {
    const source = sources[entry.source];
    if (!source || entry.stance === 'contradicts') {
      others.push({ source: entry.source, origin: null, counted: false, reason: source ? 'does-not-support' : 'unknown-source' });
      continue;
    }
    const origin = originOf(entry, source, sources);
    if (!origin) {
      others.push({ source: source.id, origin: null, counted: false, reason: 'digest-without-origin' });
      continue;
    }
    const group = groups.get(origin.key);
    const counted = group === undefined;
    const text: CountedText = { source: source.id, origin: origin.key, counted, reason: counted ? 'first-of-origin' : 'same-origin' };
    if (group) group.texts.push(text);
    else groups.set(origin.key, { origin: origin.key, name: origin.name, texts: [text] });
  }
  const independent = groups.size;
  return {
    standing: standingOf(evidence, sources, independent, context),
    independent,
    notCounted: evidence.length - independent,
    groups: [...groups.values()],
    others,
    knownSince: earliest(evidence, sources),
  };
}

function standingOf(evidence: readonly Evidence[], sources: Record<Id, Source>, independent: number, context: AssessContext): StandingName {
  if (context.superseded) return 'superseded';
  if (context.openDispute || evidence.some(({ stance }) => stance === 'contradicts')) return 'disputed';
  const own = evidence.some(({ ownAct, stance, source }) => ownAct === true && stance === 'supports' && !isDigest(sources[source]));
  if (own) return 'official';
  if (independent >= 2) return 'corroborated';
  return independent === 1 ? 'single-source' : 'digest-only';
}

/** A text that only gathers what others wrote. */
export function isDigest(source: Source | undefined): boolean {
  return source?.kind === 'aggregator' || source?.machineWritten === true;
}

interface Origin {
  key: string;
  name: string;
}

function originOf(entry: Evidence, source: Source, sources: Record<Id, Source>): Origin | null {
  const named = entry.citing ?? [];
  if (isDigest(source)) return named[0] === undefined ? null : originNamed(named[0], sources);
  if (named.length === 1 && named[0] !== undefined) return originNamed(named[0], sources);
  if (source.repeats !== undefined) return originNamed(source.repeats, sources);
  const relayed = source.relays ?? [];
  if (relayed.length === 1 && relayed[0] !== undefined && RELAYING.has(source.kind)) return originNamed(relayed[0], sources);
  return ownOrigin(source);
}

/** Kinds whose relayed original is the text itself; a reference or an analysis that draws on one text is its own. */
const RELAYING: ReadonlySet<Source['kind']> = new Set(['wire', 'news-report', 'state-media']);

function originNamed(name: string, sources: Record<Id, Source>): Origin {
  const source = sources[name];
  if (source) return ownOrigin(source);
  const plain = publisherKey(name);
  const known = Object.values(sources).find(({ publisher, state, family }) => (state ?? family) && publisherKey(publisher) === plain);
  return known ? ownOrigin(known) : { key: `publisher ${plain}`, name };
}

function ownOrigin(source: Source): Origin {
  if (source.family !== undefined) return { key: `family ${source.family}`, name: source.publisher };
  if (source.kind === 'state-media' && source.state !== undefined) return { key: `state ${source.state}`, name: source.publisher };
  return { key: `publisher ${publisherKey(source.publisher)}`, name: source.publisher };
}

/** One publisher under its several spellings: case, articles, and what stands in brackets do not tell publishers apart. */
function publisherKey(name: string): string {
  return name
    .replace(/\s*\(.*?\)/g, '')
    .toLowerCase()
    .replace(/^the\s+|\s+(?:news agency|news|agency|newspaper)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function earliest(evidence: readonly Evidence[], sources: Record<Id, Source>): Edtf | null {
  const dates = evidence.flatMap(({ source, stance }) => {
    const date = stance === 'contradicts' ? null : sources[source]?.published;
    return date && parseDate(date) ? [date] : [];
  });
  return dates.sort(compareDates)[0] ?? null;
}
