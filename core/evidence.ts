/*
 * Evidence → standing. Nothing here is typed in by hand: how well a record is supported follows from its evidence.
 *
 * An *origin* is who first said a thing. Every supporting text is led back to its origin; texts of one origin count once.
 *  1. A reprint (`repeats`, or a wire or news text that relays exactly one original) has the original's origin.
 *  2. A digest (kind `aggregator`, or written by machine) has no origin of its own. It counts as the origin it names for
 *     this very fact (`citing`), and as none where it names none; a list of origins for its whole page counts as none.
 *  3. Any other text that names one origin for this fact (`citing`) is a relay of it; naming several, it is its own.
 *  4. Texts of one `family` are one origin, so are the state media of one state, so are texts of one publisher; a digest is
 *     one witness too: two of its texts never count twice, whatever originals they name.
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

export function assessEvidence(evidence: readonly Evidence[], sources: Record<Id, Source>, context: AssessContext = {}): Assessed {
  const tally: Tally = { groups: new Map(), heard: new Map(), others: [] };
  const entries = evidence.map((entry, at) => ({ entry, at }));
  const isPartial = ({ entry }: { entry: Evidence }) => entry.stance === 'partial';
  for (const { entry, at } of entries.filter((each) => !isPartial(each))) count(entry, at, sources, tally);
  for (const { entry, at } of entries.filter(isPartial)) count(entry, at, sources, tally);
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

interface Tally {
  groups: Map<string, OriginGroup>;
  /** What a counted text used up (its publisher, family, state) → the group it opened. */
  heard: Map<string, string>;
  others: CountedText[];
}

function count(entry: Evidence, at: number, sources: Record<Id, Source>, { groups, heard, others }: Tally): void {
  const source = sources[entry.source];
  const leave = (reason: CountReason) => others.push({ source: entry.source, at, origin: null, counted: false, reason });
  if (!source) return void leave('unknown-source');
  if (entry.stance === 'contradicts') return void leave('does-not-support');
  const origin = originOf(entry, source, sources);
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
function originOf(entry: Evidence, source: Source, sources: Record<Id, Source>): Origin | null {
  const own = ownOrigin(source);
  if (isDigest(source)) {
    const named = entry.citing?.[0];
    return named === undefined ? null : joined(originNamed(named, sources), own.keys);
  }
  const original = originalOf(entry, source);
  if (original === undefined) return own;
  return joined(originNamed(original, sources), source.family === undefined ? [] : [`family ${source.family}`]);
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
function originNamed(name: string, sources: Record<Id, Source>): Origin {
  const source = sources[name];
  if (source) return ownOrigin(source);
  const plain = publisherKey(name);
  const known = Object.values(sources).filter(({ publisher }) => publisherKey(publisher) === plain);
  const keys = known.map((each) => ownOrigin(each).keys);
  const shared = (keys[0] ?? []).filter((key) => keys.every((each) => each.includes(key)));
  const own = `publisher ${plain}`;
  return { key: shared[0] ?? own, name, keys: [...new Set([...shared, own])] };
}

function ownOrigin(source: Source): Origin {
  const keys = [`publisher ${publisherKey(source.publisher)}`];
  if (source.kind === 'state-media' && source.state !== undefined) keys.unshift(`state ${source.state}`);
  if (source.family !== undefined) keys.unshift(`family ${source.family}`);
  return { key: keys[0] ?? source.id, name: source.publisher, keys };
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
