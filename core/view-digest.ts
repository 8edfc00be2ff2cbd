/*
 * The digest of one article, for the popup and the side panel's first tab: what it is about, what has followed since it
 * was published, which contested points it touches and in which sentence, whom it names. Counts are counted here; nothing
 * is shown that the report or a record does not hold.
 */
import type { Assessment, Edtf, Id, SourceKind } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import type { ClaimMatch, PageReport, Span, Verdict } from './report';
import { edgeOf, type FreshnessView, freshnessView } from './view-freshness';
import { type DatedItem, datedItem, eventsInOrder, FOLDERS, inOrder, isAfter, type Ref, refOf, refsOf, type Words } from './view-parts';
import { type PositionView, positionsView } from './view-positions';
import { type StripView, stripView } from './view-strip';
import { reportedLater } from './view-then';

export interface AboutView {
  /** The round, or else the mechanisms it names most, or the nearest event; bold in the sentence. */
  lead: Ref[];
  words: Words;
}

export interface PublisherView {
  name: string;
  /** Null when no source of the dossier has this publisher. */
  kind: SourceKind | null;
  affiliation: string | null;
}

export interface FoundSentence extends Span {
  text: string;
  score: number;
  /** Letter of the position it takes; null where that cannot be told. */
  letter: string | null;
  same: ClaimMatch['same'];
}

export interface ClaimView {
  ref: Ref;
  question: string;
  /** Null where nobody had assessed it by the day shown. */
  assessment: Assessment | null;
  /** Sentences of the article that touch the point, best first. */
  sentences: FoundSentence[];
  positions: PositionView[];
  wouldSettle: string | null;
}

export interface NameView {
  ref: Ref;
  /** The short form, where the record has one: a surname, an abbreviation. */
  short: string;
  count: number;
}

export interface DigestView {
  verdict: Verdict;
  reasons: string[];
  title: string | null;
  published: Edtf | null;
  publisher: PublisherView | null;
  about: AboutView | null;
  strip: StripView | null;
  /** Null when the article has no date: then nothing can be called later. Key events first when shortened. */
  since: { total: number; listed: DatedItem[] } | null;
  /** Related events that had happened and whose first source is later than the article. */
  reportedLater: DatedItem[];
  /** The last entries before the dossier ends; only for an article newer than the dossier. */
  lastKnown: DatedItem[];
  claims: ClaimView[];
  names: { mentions: number; entries: number; listed: NameView[] };
  freshness: FreshnessView;
}

const SINCE_LISTED = 5;
const LAST_KNOWN = 3;

/** `today` is a day, YYYY-MM-DD. */
export function digestView(report: PageReport, dataset: Dataset, today: string): DigestView {
  const freshness = freshnessView(edgeOf(dataset), report.published, today);
  const round = report.round?.event ?? null;
  return {
    verdict: report.relevance.verdict,
    reasons: report.relevance.reasons,
    title: report.title,
    published: report.published,
    publisher: publisherView(dataset, report.publisher),
    about: aboutView(report, dataset),
    strip: stripView(dataset, report.published, round),
    since: sinceView(dataset, report.published),
    reportedLater: reportedLaterView(report, dataset),
    lastKnown: freshness.articleNewerBy > 0 ? lastKnown(dataset) : [],
    claims: claimsView(report, dataset),
    names: namesView(report, dataset),
    freshness,
  };
}

function aboutView(report: PageReport, dataset: Dataset): AboutView | null {
  if (report.relevance.verdict === 'unrelated') return null;
  const event = report.round ? dataset.events[report.round.event] : undefined;
  if (!event?.round) {
    return withoutRound(report, dataset);
  }
  const places = refsOf(dataset, event.places?.slice(0, 1)).map(({ title }) => title);
  const mediators = refsOf(dataset, event.round.mediators).map(({ title }) => title);
  return {
    lead: refsOf(dataset, [event.id]),
    words: {
      id: event.round.held ? 'about-round' : 'about-round-not-held',
      args: {
        date: event.date ? { date: event.date } : '',
        dated: event.date ? 'yes' : 'no',
        place: { list: places },
        placed: named(places, event.title),
        mediators: { list: mediators },
        mediated: mediators.length > 0 ? 'yes' : 'no',
      },
    },
  };
}

/** The mechanisms named most, since their names are nouns; else the nearest event, called no more than that. */
function withoutRound(report: PageReport, dataset: Dataset): AboutView | null {
  const named = countOf(report, 'mechanism').slice(0, 2);
  const lead = refsOf(
    dataset,
    named.map(([id]) => id),
  );
  if (lead.length > 0) return { lead, words: { id: lead.length > 1 ? 'about-two' : 'about-one' } };
  const nearest = refsOf(
    dataset,
    report.events.slice(0, 1).map(({ event }) => event),
  );
  return nearest.length > 0 ? { lead: nearest, words: { id: 'about-nearest' } } : null;
}

/** Ids mentioned and how often, most often first, then in reading order. */
function countOf(report: PageReport, only?: RecordKind): [Id, number][] {
  const counts = new Map<Id, number>();
  for (const { entity, kind } of report.mentions) {
    if (!only || kind === only) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A place that the title already names is not said twice. */
function named(places: string[], title: string): 'yes' | 'no' {
  return places.some((place) => !title.includes(place)) ? 'yes' : 'no';
}

function publisherView(dataset: Dataset, name: string | null): PublisherView | null {
  if (!name) return null;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the\s+/, '')
      .trim();
  const source = Object.values(dataset.sources).find(({ publisher }) => plain(publisher) === plain(name));
  return { name: source?.publisher ?? name, kind: source?.kind ?? null, affiliation: source?.affiliation ?? null };
}

function sinceView(dataset: Dataset, published: Edtf | null): DigestView['since'] {
  if (!published) return null;
  const all = eventsInOrder(dataset).filter(({ date }) => isAfter(date, published));
  const weight = (item: DatedItem) => {
    const event = dataset.events[item.ref.id];
    return (event?.weight === 'key' ? 0 : 2) + (event?.round ? 0 : 1) + (event?.weight === 'minor' ? 4 : 0);
  };
  const chosen = new Set(all.toSorted((a, b) => weight(a) - weight(b)).slice(0, SINCE_LISTED));
  return { total: all.length, listed: all.filter((item) => chosen.has(item)) };
}

function reportedLaterView({ published, events }: PageReport, dataset: Dataset): DatedItem[] {
  if (!published) return [];
  const related = inOrder(events.flatMap(({ event }) => datedItem(dataset, event) ?? []));
  return reportedLater(dataset, published, related);
}

function lastKnown(dataset: Dataset): DatedItem[] {
  const dated = eventsInOrder(dataset).filter(({ date, ref }) => date && dataset.events[ref.id]?.weight !== 'minor');
  return dated.slice(-LAST_KNOWN);
}

function claimsView(report: PageReport, dataset: Dataset): ClaimView[] {
  const ids = [...new Set(report.claims.toSorted((a, b) => b.score - a.score).map(({ claim }) => claim))];
  return ids.flatMap((id) => {
    const dispute = dataset.disputes[id];
    const ref = refOf(dataset, id);
    if (!dispute || !ref) return [];
    const positions = positionsView(dataset, dispute, report);
    const letter = (position: Id | null) => positions.find((one) => one.id === position && one.reported)?.letter ?? null;
    const sentences = report.claims
      .filter(({ claim }) => claim === id)
      .toSorted((a, b) => b.score - a.score)
      .map(({ start, end, text, score, position, same }) => {
        const taken = letter(position);
        return { start, end, text, score, letter: taken, same: taken ? same : ('matter' as const) };
      });
    const { question, assessment, wouldSettle } = dispute;
    return [{ ref, question, assessment, sentences, positions, wouldSettle: wouldSettle ?? null }];
  });
}

/** Most named first, then in reading order. */
function namesView(report: PageReport, dataset: Dataset): DigestView['names'] {
  const listed = countOf(report).flatMap(([id, count]) => {
    const ref = refOf(dataset, id);
    return ref ? [{ ref, short: shortName(dataset, ref), count }] : [];
  });
  return { mentions: report.mentions.length, entries: listed.length, listed };
}

/** The first English form marked as short; else the whole name. */
function shortName(dataset: Dataset, { kind, id, title }: Ref): string {
  const forms = kind === 'actor' || kind === 'mechanism' ? dataset[FOLDERS[kind]][id]?.aliases.en : undefined;
  for (const alias of forms ?? []) if (typeof alias === 'object' && alias.kind === 'short') return alias.form;
  return title;
}
