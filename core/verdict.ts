/*
 * Is the text about the talks, does it touch them, or neither? A weighted sum of a few things that a reader would look
 * at, through a logistic curve; the reasons say which of them spoke. Sentences that join both sides and a word for talks
 * weigh most; lead and headline more than the rest; other matters (sport, travel, earlier years) speak against.
 */
import type { Id } from '../data/schema';
import { parseDate } from './dates';
import type { Dataset } from './dossier';
import type { OpenGazetteer } from './gazetteer';
import type { FoundMention, Reading } from './mentions';
import type { Article, PageReport, Span } from './report';
import learnt from './verdict-weights.json';

/** What is counted in a text, before any weighing. */
export interface Signals {
  sentences: number;
  /** Sentences that name both sides and talks. */
  talks: number;
  /** Of the first three sentences and the title: how many join both sides and talks, or one side and talks. */
  lead: number;
  titleBoth: boolean;
  /** Sentences that name one side and talks, or both sides without. */
  half: number;
  parties: [number, number];
  /** Different mechanisms, events and people of both sides that are named. */
  insiders: number;
  mechanisms: number;
  cues: number;
  others: number;
  /** Years before the period covered that are named. */
  earlierYears: number;
  outsideDates: boolean;
  /** True where no gate word for a party occurs and one side is not named at all. */
  shut: boolean;
  /** Sum over the sentences of the probability that they touch a contested point, and the highest of them. */
  contested: number;
  contestedMost: number;
  /** Different people who led a delegation, and mediators, that are named. */
  envoys: number;
  /** Sentences that name a mediator or a place of a round with a side or with talks. */
  relayed: number;
  /** Different actors that belong to neither side, mediated nothing and are named. */
  outsiders: number;
  /** Sentences on talks of one side with such an actor. */
  elsewhere: number;
}

/** What the weights are for, in the order in which they are kept. All lie between 0 and about 1.5. */
export const signalNames = [
  'share',
  'halfShare',
  'talks',
  'half',
  'lead',
  'titleBoth',
  'titleTalks',
  'mechanisms',
  'insiders',
  'cueShare',
  'cues',
  'others',
  'earlierYears',
  'firstMissing',
  'secondMissing',
  'firstShare',
  'secondShare',
  'contested',
  'contestedMost',
  'lesserShare',
  'envoys',
  'relayed',
  'outsiders',
  'elsewhere',
  'wordless',
] as const;
export type SignalName = (typeof signalNames)[number];

/** A text of before the period covered, or one that the gate shuts out, is not about it, whatever else it names. */
const OUTSIDE = -9;

/** Counts the signals of a text. `sentences` are those of the same text. */
export function readSignals(article: Article, reading: Reading, sentences: Span[], gazetteer: OpenGazetteer, dataset: Dataset): Signals {
  const signals: Signals = {
    sentences: Math.max(1, sentences.length),
    talks: 0,
    lead: 0,
    titleBoth: false,
    half: 0,
    parties: [0, 0],
    insiders: 0,
    mechanisms: 0,
    cues: 0,
    others: 0,
    earlierYears: 0,
    outsideDates: isOutside(article, dataset),
    contested: 0,
    contestedMost: 0,
    shut: false,
    envoys: 0,
    relayed: 0,
    outsiders: 0,
    elsewhere: 0,
  };
  const table = tableOf(dataset);
  const seen = new Set<number>();
  let mention = 0;
  let cue = 0;
  sentences.forEach((sentence, order) => {
    let sides = 0;
    let talks = 0;
    let between = false;
    let outsider = false;
    for (; mention < reading.mentions.length; mention += 1) {
      const found = reading.mentions[mention];
      if (found === undefined || found.start >= sentence.end) break;
      if (!seen.has(found.index)) place(found, gazetteer, signals, table);
      sides |= note(found, gazetteer, signals, seen);
      if (table.between.has(found.entity)) between = true;
      else if (isOutsider(found, gazetteer, table)) outsider = true;
      if (found.kind === 'mechanism' || found.kind === 'event') talks += 1;
    }
    for (; cue < reading.cues.length; cue += 1) {
      const found = reading.cues[cue];
      const token = found && reading.tokens[found.from];
      if (found === undefined || token === undefined || token.start >= sentence.end) break;
      if (found.cue === 'other') signals.others += 1;
      else if (found.cue === 'talks') {
        talks += 1;
        signals.cues += 1;
      } else {
        const party = found.cue === 'party0' ? 0 : 1;
        sides |= party + 1;
        signals.parties[party] += 1;
      }
    }
    if (outsider && talks > 0 && sides !== 3) signals.elsewhere += 1;
    if (between && (sides > 0 || talks > 0)) signals.relayed += 1;
    if (sides === 3 && talks > 0) signals.talks += 1;
    else if ((sides > 0 && talks > 0) || sides === 3) signals.half += 1;
    if (order < LEAD && talks > 0 && sides > 0) signals.lead += sides === 3 ? 1 : 0.5;
  });
  signals.earlierYears = countEarlierYears(article.text, dataset);
  return signals;
}

/** Who led delegations, and who or what stood between them, in all rounds of the dossier. */
interface Table {
  heads: Set<Id>;
  between: Set<Id>;
}

const tables = new WeakMap<Dataset, Table>();

function tableOf(dataset: Dataset): Table {
  const known = tables.get(dataset);
  if (known !== undefined) return known;
  const rounds = Object.values(dataset.events).filter((event) => event.round !== undefined);
  const between = rounds.flatMap((event) => [...(event.round?.mediators ?? []), ...(event.places ?? [])]);
  const table: Table = {
    heads: new Set(rounds.flatMap((event) => (event.round?.delegations ?? []).flatMap(({ heads }) => heads))),
    between: new Set(between.filter((id) => !dataset.topic.parties.includes(dataset.places[id]?.governmentOf ?? id))),
  };
  tables.set(dataset, table);
  return table;
}

function place(mention: FoundMention, gazetteer: OpenGazetteer, signals: Signals, table: Table): void {
  if (table.heads.has(mention.entity) || table.between.has(mention.entity)) signals.envoys += 1;
  else if (isOutsider(mention, gazetteer, table)) signals.outsiders += 1;
}

/** An actor of neither side that did not stand between them. */
function isOutsider(mention: FoundMention, gazetteer: OpenGazetteer, { between }: Table): boolean {
  return mention.kind === 'actor' && gazetteer.entities[mention.index]?.party === undefined && !between.has(mention.entity);
}

/** Sentences that count as the lead. */
const LEAD = 3;

function note(mention: FoundMention, gazetteer: OpenGazetteer, signals: Signals, seen: Set<number>): number {
  const entity = gazetteer.entities[mention.index];
  if (entity === undefined) return 0;
  if (!seen.has(mention.index)) {
    seen.add(mention.index);
    if (entity.kind === 'mechanism' || entity.kind === 'event') signals.mechanisms += 1;
    else if (entity.person) signals.insiders += 1;
  }
  if (entity.party === undefined) return 0;
  signals.parties[entity.party] += 1;
  return entity.party + 1;
}

/** A text from before the period covered cannot be about its events. */
function isOutside(article: Article, dataset: Dataset): boolean {
  const from = parseDate(dataset.topic.covers)?.earliest;
  const published = article.published ? parseDate(article.published)?.latest : undefined;
  return from !== undefined && published !== undefined && published < from;
}

function countEarlierYears(text: string, dataset: Dataset): number {
  const first = Number(parseDate(dataset.topic.covers)?.earliest.slice(0, 4) ?? 0);
  const years = new Set<string>();
  for (const [year] of text.matchAll(/(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,]*\d)/g)) if (Number(year) < first) years.add(year);
  return years.size;
}

/** Verdict, score (0 to 1) and the reasons in plain words. */
export function judge(signals: Signals, title: Signals | null, dataset: Dataset): PageReport['relevance'] {
  const score = 1 / (1 + Math.exp(-logOdds(signals, title)));
  const { thresholds } = dataset.topic;
  const touches = signals.talks > 0 || (title?.talks ?? 0) > 0 || signals.mechanisms > 0;
  const verdict = score >= thresholds.about ? 'about' : touches && score >= thresholds.mentions ? 'mentions' : 'unrelated';
  return { verdict, score: Math.round(score * 1000) / 1000, reasons: reasonsFor(signals, title, dataset) };
}

function logOdds(signals: Signals, title: Signals | null): number {
  const values = valuesOf(signals, title);
  const sum = signalNames.reduce((total, name) => total + learnt.weights[name] * values[name], learnt.bias);
  return sum + (signals.outsideDates || signals.shut ? OUTSIDE : 0);
}

/** The signals on a common scale. Counts grow slowly: the tenth sentence on the talks says less than the second. */
export function valuesOf(s: Signals, title: Signals | null): Record<SignalName, number> {
  const slow = (number: number): number => Math.min(1.5, Math.log1p(number) / Math.log(6));
  return {
    share: Math.min(1, s.talks / s.sentences),
    halfShare: Math.min(1, s.half / s.sentences),
    talks: slow(s.talks),
    half: slow(s.half),
    lead: Math.min(1, s.lead / 2),
    titleBoth: title !== null && title.parties[0] > 0 && title.parties[1] > 0 ? 1 : 0,
    titleTalks: title !== null && title.cues > 0 && title.parties[0] + title.parties[1] > 0 ? 1 : 0,
    mechanisms: slow(s.mechanisms),
    insiders: slow(s.insiders),
    cueShare: Math.min(1, s.cues / s.sentences / 2),
    cues: slow(s.cues),
    others: Math.min(1, (2 * s.others) / s.sentences),
    earlierYears: Math.min(1, s.earlierYears / 3),
    firstMissing: s.parties[0] === 0 ? 1 : 0,
    secondMissing: s.parties[1] === 0 ? 1 : 0,
    firstShare: Math.min(1, s.parties[0] / s.sentences),
    secondShare: Math.min(1, s.parties[1] / s.sentences),
    contested: Math.min(1, s.contested / Math.sqrt(s.sentences) / 2),
    contestedMost: s.contestedMost,
    lesserShare: Math.min(1, Math.min(s.parties[0], s.parties[1]) / s.sentences),
    envoys: slow(s.envoys),
    relayed: Math.min(1, s.relayed / s.sentences),
    outsiders: slow(s.outsiders),
    elsewhere: Math.min(1, s.elsewhere / s.sentences),
    wordless: s.cues + s.mechanisms + (title?.cues ?? 0) + (title?.mechanisms ?? 0) === 0 ? 1 : 0,
  };
}

function reasonsFor(s: Signals, title: Signals | null, dataset: Dataset): string[] {
  const names = dataset.topic.parties.map((id) => dataset.actors[id]?.name ?? id);
  const [first = '', second = ''] = names;
  const reasons: string[] = [];
  const { subject } = dataset.topic;
  if (title !== null && title.talks > 0) reasons.push(`The headline names ${first}, ${second} and talks.`);
  if (s.talks > 0)
    reasons.push(
      `${count(s.talks, 'sentence')} of ${s.sentences} name both ${first} and ${second} with talks or a document of ${subject}.`,
    );
  if (s.lead > 0) reasons.push(`It begins with ${subject}.`);
  if (s.contested >= 1) reasons.push(`About ${count(Math.round(s.contested), 'sentence')} touch contested points.`);
  if (s.mechanisms > 0) reasons.push(`It names ${count(s.mechanisms, 'mechanism or event', 'mechanisms or events')} of ${subject}.`);
  if (s.insiders > 0) reasons.push(`It names ${count(s.insiders, 'person', 'people')} of the dossier.`);
  const missing = names.filter((_, index) => s.parties[index === 0 ? 0 : 1] === 0);
  if (missing.length > 0) reasons.push(`It does not name ${missing.join(' or ')}.`);
  if (s.talks === 0 && missing.length === 0) reasons.push(`No sentence joins ${first}, ${second} and talks.`);
  if (s.others > 0) reasons.push(`${count(s.others, 'word')} of other matters speak against it.`);
  if (s.earlierYears > 0) reasons.push(`It names ${count(s.earlierYears, 'year')} before the period that the dossier covers.`);
  if (s.shut) reasons.push('It has no word for one of the parties.');
  if (s.outsideDates) reasons.push('It was published before the period that the dossier covers.');
  return reasons;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
