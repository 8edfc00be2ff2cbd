/*
 * Evidence → standing. Nothing here is typed in by hand: how well a record is supported follows from its evidence.
 *
 * An *origin* is who first said a thing. Every supporting text is led back to its origin; texts of one origin count once.
 *  1. A reprint (`repeats`, or a wire or news text that relays exactly one original) has the original's origin.
 *  2. A digest (kind `aggregator`, or written by machine) has no origin of its own. It counts as the origin it names for
 *     this very fact (`citing`), and as none where it names none; a list of origins for its whole page counts as none.
 *  3. Any other text that names one origin for this fact (`citing`) is a relay of it; naming several, it is its own.
 *  4. Texts of one `family` are one origin, so are the state media of one state, so are texts of one publisher under all its
 *     names (the topic lists them); a digest is one witness too: two of its texts never count twice, whatever they name.
 *  5. A text that supports only in part (`partial`) adds no origin: which part it leaves out is what a second witness would
 *     have to confirm. Where no text supports the whole, the first partial one stands, and there is never a second.
 * official: a supporting text is, or quotes by name, a document or the actor's own statement about its own act (`ownAct`)
 * and is no digest. corroborated: two origins or more. single-source: one. digest-only: digests and nothing else, none of
 * which names an origin. disputed: a source contradicts, or a listed contested point on it is open. superseded: something
 * replaced it. The later of these words wins over the earlier ones.
 */
import type { Edtf, Evidence, Id, Source } from '../data/schema';
import { compareDates, parseDate } from './dates';
import type { StandingName } from './dossier';
import { type Publishers, publisherOf, publishersOf, type Witnesses } from './publishers';

/** Why a text was counted or not; each is worded by the surface that shows it. */
export type CountReason =
  | 'first-of-origin'
  | 'same-origin'
  | 'supports-in-part'
  | 'digest-without-origin'
  | 'does-not-support'
  | 'unknown-source';

export interface CountedText {
  source: Id;
  /** Index of its entry in the evidence. */
  at: number;
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

export function assessEvidence(evidence: readonly Evidence[], witnesses: Witnesses, context: AssessContext = {}): Assessed {
  const { sources } = witnesses;
  const tally: Tally = { known: { sources, publishers: publishersOf(witnesses) }, groups: new Map(), heard: new Map(), others: [] };
  const entries = evidence.map((entry, at) => ({ entry, at }));
  const isPartial = ({ entry }: { entry: Evidence }) => entry.stance === 'partial';
  for (const { entry, at } of entries.filter((each) => !isPartial(each))) count(entry, at, tally);
  for (const { entry, at } of entries.filter(isPartial)) count(entry, at, tally);
  const { groups, others } = tally;
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

interface Known {
  sources: Record<Id, Source>;
  publishers: Publishers;
}

interface Tally {
  known: Known;
  groups: Map<string, OriginGroup>;
  /** What a counted text used up (its publisher, family, state) → the group it opened. */
  heard: Map<string, string>;
  others: CountedText[];
}

function count(entry: Evidence, at: number, { known, groups, heard, others }: Tally): void {
  const source = known.sources[entry.source];
  const leave = (reason: CountReason) => others.push({ source: entry.source, at, origin: null, counted: false, reason });
  if (!source) return void leave('unknown-source');
  if (entry.stance === 'contradicts') return void leave('does-not-support');
  const origin = originOf(entry, source, known);
  if (!origin) return void leave('digest-without-origin');
  const key = origin.keys.map((each) => heard.get(each)).find((each) => each !== undefined);
  const group = key === undefined ? undefined : groups.get(key);
  if (group) {
    group.texts.push({ source: source.id, at, origin: group.origin, counted: false, reason: 'same-origin' });
    return;
  }
  if (entry.stance === 'partial' && groups.size > 0) return void leave('supports-in-part');
  const text: CountedText = { source: source.id, at, origin: origin.key, counted: true, reason: 'first-of-origin' };
  groups.set(origin.key, { origin: origin.key, name: origin.name, texts: [text] });
  for (const each of origin.keys) heard.set(each, origin.key);
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
  /** All that makes it one with another text: its own key, publisher, family, state. */
  keys: string[];
}

/** Where the text goes back to; its own family stays with it, as one producer is one witness whatever it repeats. */
function originOf(entry: Evidence, source: Source, known: Known): Origin | null {
  const own = ownOrigin(source, known.publishers);
  if (isDigest(source)) {
    const named = entry.citing?.[0];
    return named === undefined ? null : joined(originNamed(named, known), own.keys);
  }
  const original = originalOf(entry, source);
  if (original === undefined) return own;
  return joined(originNamed(original, known), source.family === undefined ? [] : [`family ${source.family}`]);
}

/** The one text or publisher that this one only repeats; undefined where it speaks for itself. */
function originalOf({ citing = [] }: Evidence, { repeats, relays = [], kind }: Source): string | undefined {
  if (citing.length === 1) return citing[0];
  if (repeats !== undefined) return repeats;
  return relays.length === 1 && RELAYING.has(kind) ? relays[0] : undefined;
}

function joined(origin: Origin, keys: readonly string[]): Origin {
  return { ...origin, keys: [...new Set([...origin.keys, ...keys])] };
}

/** Kinds whose relayed original is the text itself; a reference or an analysis that draws on one text is its own. */
const RELAYING: ReadonlySet<Source['kind']> = new Set(['wire', 'news-report', 'state-media']);

/** A publisher named without a text of its own: of a state or family only where all that is known of it is. */
function originNamed(name: string, { sources, publishers }: Known): Origin {
  const source = sources[name];
  if (source) return ownOrigin(source, publishers);
  const { key, state } = publisherOf(name, publishers);
  const keys = publishers.textsOf(key).map((each) => ownOrigin(each, publishers).keys);
  const shared = (keys[0] ?? []).filter((each) => keys.every((other) => other.includes(each)));
  const own = [...(state === undefined ? [] : [`state ${state}`]), `publisher ${key}`];
  return { key: shared[0] ?? own[0] ?? name, name, keys: [...new Set([...shared, ...own])] };
}

function ownOrigin(source: Source, publishers: Publishers): Origin {
  const { key, state } = publisherOf(source.publisher, publishers);
  const keys = [`publisher ${key}`];
  const voice = source.kind === 'state-media' ? (source.state ?? state) : isDigest(source) ? undefined : state;
  if (voice !== undefined) keys.unshift(`state ${voice}`);
  if (source.family !== undefined) keys.unshift(`family ${source.family}`);
  return { key: keys[0] ?? source.id, name: source.publisher, keys };
}

/** First report of the whole; where none is dated, of a part. */
function earliest(evidence: readonly Evidence[], sources: Record<Id, Source>): Edtf | null {
  return firstDay(evidence, sources, 'supports') ?? firstDay(evidence, sources, 'partial');
}

function firstDay(evidence: readonly Evidence[], sources: Record<Id, Source>, wanted: Evidence['stance']): Edtf | null {
  const dates = evidence.flatMap(({ source, stance }) => {
    const date = stance === wanted ? sources[source]?.published : null;
    return date && parseDate(date) ? [date] : [];
  });
  return dates.sort(compareDates)[0] ?? null;
}
