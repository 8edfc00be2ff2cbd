/*
 * What is counted in a text before anything is weighed: sentences that join both sides and a word for talks, people and
 * mechanisms of the dossier, who else is talking, words of other matters and of earlier times, and what the date says.
 */
import type { Id } from '../data/schema';
import { parseDate } from './dates';
import { signedDays } from './days-apart';
import type { Dataset } from './dossier';
import type { OpenGazetteer } from './gazetteer-hits';
import type { FoundMention, Reading } from './mentions';
import type { Article, Span } from './report';

export interface Signals {
  sentences: number;
  /** Sentences that name both sides and talks. */
  talks: number;
  /** Of the first three sentences and the title: how many join both sides and talks, or one side and talks. */
  lead: number;
  /** Sentences that name one side and talks, or both sides without. */
  half: number;
  parties: [number, number];
  /** Of these, those by a name and not by an adjective alone. */
  namedParties: [number, number];
  /** Different mechanisms, events and people of both sides that are named. */
  insiders: number;
  mechanisms: number;
  cues: number;
  others: number;
  /** Names and terms of the time before. */
  earlier: number;
  /** Years before the period covered that are named, and years within it. */
  earlierYears: number;
  presentYears: number;
  /** Whether the page's date lies in the period, before it, or is not known. */
  time: 'within' | 'before' | 'unknown';
  /** True where no gate word for a party occurs and one side is not named at all. */
  shut: boolean;
  /** Sum over the sentences of the probability that they touch a contested point, and the highest of them. */
  contested: number;
  contestedMost: number;
  /** Different people who led a delegation, and mediators, that are named. */
  envoys: number;
  /** Bits: 1 and 2 for a head of the first and of the second side's delegations. */
  heads: number;
  /** How well people, place and mediators fit a round that the page's date is near to, 0 to 1; the same for any round. */
  fit: number;
  fitAny: number;
  /** Sentences that name a mediator or a place of a round with a side or with talks. */
  relayed: number;
  /** Different actors that belong to neither side, mediated nothing and are named. */
  outsiders: number;
  /** Sentences on talks of one side with a third party that has no part in the fighting. */
  elsewhere: number;
  /** Such third parties in the opening sentence, where it names one side and leaves out the other. */
  rivals: number;
  /** People of the two sides and mediators who came to office shortly before the period covered. */
  newcomers: number;
  /** Sentences with no name and no word of the subject, and the longest run of those that have one. */
  blank: number;
  run: number;
}

/** Sentences that count as the lead. */
const LEAD = 3;

function emptySignals(sentences: number): Signals {
  const parties = (): [number, number] => [0, 0];
  return {
    ...{ sentences: Math.max(1, sentences), talks: 0, lead: 0, half: 0, parties: parties(), namedParties: parties() },
    ...{ insiders: 0, mechanisms: 0, cues: 0, others: 0, earlier: 0, earlierYears: 0, presentYears: 0 },
    ...{ time: 'unknown', shut: false, contested: 0, contestedMost: 0, envoys: 0, heads: 0, fit: 0, fitAny: 0, relayed: 0 },
    ...{ outsiders: 0, elsewhere: 0, rivals: 0, newcomers: 0, blank: 0, run: 0 },
  };
}

/** What one sentence holds. `sides`: bits 1 and 2. */
interface Noted {
  sides: number;
  talks: number;
  between: boolean;
  thirds: number;
  names: number;
}

/** Counts the signals of a text. `sentences` are those of the same text. */
export function readSignals(article: Article, reading: Reading, sentences: Span[], gazetteer: OpenGazetteer, dataset: Dataset): Signals {
  const signals = emptySignals(sentences.length);
  const table = tableOf(dataset);
  const seen = new Set<number>();
  let run = 0;
  let mention = 0;
  let cue = 0;
  sentences.forEach((sentence, order) => {
    const noted: Noted = { sides: 0, talks: 0, between: false, thirds: 0, names: 0 };
    for (; mention < reading.mentions.length; mention += 1) {
      const found = reading.mentions[mention];
      if (found === undefined || found.start >= sentence.end) break;
      noteMention(found, noted, signals, { gazetteer, table, seen });
    }
    for (; cue < reading.cues.length; cue += 1) {
      const found = reading.cues[cue];
      const token = found && reading.tokens[found.from];
      if (found === undefined || token === undefined || token.start >= sentence.end) break;
      noteCue(found.cue, noted, signals);
    }
    noteSentence(noted, order, signals);
    run = isBlank(noted) ? 0 : run + 1;
    signals.run = Math.max(signals.run, run);
  });
  countYears(article.text, dataset, signals);
  signals.time = timeOf(article, dataset);
  countFit(article, new Set(reading.mentions.map(({ entity }) => entity)), dataset, signals);
  return signals;
}

function isBlank({ sides, talks, names }: Noted): boolean {
  return sides === 0 && talks === 0 && names === 0;
}

function noteSentence(noted: Noted, order: number, signals: Signals): void {
  const { sides, talks, between, thirds } = noted;
  if (thirds > 0 && talks > 0 && sides !== BOTH) signals.elsewhere += 1;
  if (between && (sides > 0 || talks > 0)) signals.relayed += 1;
  if (sides === BOTH && talks > 0) signals.talks += 1;
  else if ((sides > 0 && talks > 0) || sides === BOTH) signals.half += 1;
  if (isBlank(noted)) signals.blank += 1;
  if (order >= LEAD) return;
  if (talks > 0 && sides > 0) signals.lead += sides === BOTH ? 1 : 0.5;
  if (order === 0 && sides > 0 && sides !== BOTH) signals.rivals = thirds;
}

const BOTH = 3;

interface Known {
  gazetteer: OpenGazetteer;
  table: Table;
  seen: Set<number>;
}

function noteMention(mention: FoundMention, noted: Noted, signals: Signals, { gazetteer, table, seen }: Known): void {
  const entity = gazetteer.entities[mention.index];
  if (entity === undefined) return;
  noted.names += 1;
  const between = table.between.has(mention.entity);
  const outsider = !between && mention.kind === 'actor' && entity.party === undefined;
  if (between) noted.between = true;
  if (outsider && !table.embroiled.has(mention.entity)) noted.thirds += 1;
  const made = entity.kind === 'mechanism' || entity.kind === 'event';
  if (made) noted.talks += 1;
  if (!seen.has(mention.index)) {
    seen.add(mention.index);
    if (table.newcomers.has(mention.entity)) signals.newcomers += 1;
    if (table.heads.has(mention.entity) || between) signals.envoys += 1;
    else if (outsider) signals.outsiders += 1;
    if (made) signals.mechanisms += 1;
    else if (entity.person) signals.insiders += 1;
  }
  if (entity.party === undefined) return;
  if (table.heads.has(mention.entity)) signals.heads |= entity.party + 1;
  signals.parties[entity.party] += 1;
  signals.namedParties[entity.party] += 1;
  noted.sides |= entity.party + 1;
}

function noteCue(cue: Reading['cues'][number]['cue'], noted: Noted, signals: Signals): void {
  if (cue === 'other') signals.others += 1;
  else if (cue === 'earlier') signals.earlier += 1;
  else if (cue === 'talks') {
    noted.talks += 1;
    signals.cues += 1;
  } else {
    const party = cue === 'party0' ? 0 : 1;
    noted.sides |= party + 1;
    signals.parties[party] += 1;
  }
}

/** Who led delegations, and who or what stood between them, in all rounds of the dossier. */
interface Table {
  heads: Set<Id>;
  between: Set<Id>;
  newcomers: Set<Id>;
  /** Actors of a side of which some take part in the fighting. */
  embroiled: Set<Id>;
}

/** Who came to office no earlier than this before the period covered says something of a page's time. */
const NEW_YEARS = 2;

const tables = new WeakMap<Dataset, Table>();

function tableOf(dataset: Dataset): Table {
  const known = tables.get(dataset);
  if (known !== undefined) return known;
  const rounds = Object.values(dataset.events).filter((event) => event.round !== undefined);
  const between = rounds.flatMap((event) => [...(event.round?.mediators ?? []), ...(event.places ?? [])]);
  const table: Table = {
    heads: new Set(rounds.flatMap((event) => (event.round?.delegations ?? []).flatMap(({ heads }) => heads))),
    between: new Set(between.filter((id) => !dataset.topic.parties.includes(dataset.places[id]?.governmentOf ?? id))),
    newcomers: newcomersOf(dataset),
    embroiled: embroiledOf(dataset),
  };
  tables.set(dataset, table);
  return table;
}

/** People of both sides and mediators all of whose known offices began shortly before the period or in it. */
function newcomersOf(dataset: Dataset): Set<Id> {
  const first = Number(parseDate(dataset.topic.covers)?.earliest.slice(0, 4) ?? 0) - NEW_YEARS;
  const isNew = (from: string | null | undefined): boolean => typeof from === 'string' && Number(from.slice(0, 4)) >= first;
  const sides = sidesOf(dataset);
  const people = Object.values(dataset.actors).filter(({ kind, side }) => kind === 'person' && sides.has(side));
  return new Set(people.filter(({ roles = [] }) => roles.length > 0 && roles.every(({ from }) => isNew(from))).map(({ id }) => id));
}

/** Events of fighting that an actor must be named in, lest one who only spoke of it counts. */
const FOUGHT = 2;

function embroiledOf({ topic, events, actors }: Dataset): Set<Id> {
  const tracks = new Set(topic.tracks.filter(({ kind }) => kind === 'fighting').map(({ id }) => id));
  const fights = Object.values(events).filter(({ track }) => track !== undefined && tracks.has(track));
  const named = fights.flatMap((event) => event.actors ?? []);
  const fought = new Set(named.filter((id) => named.filter((other) => other === id).length >= FOUGHT));
  const sides = new Set([...fought].flatMap((id) => actors[id]?.side ?? []));
  return new Set(Object.values(actors).flatMap(({ id, side }) => (sides.has(side) ? [id] : [])));
}

/** Sides of the two parties and of all who stood between them. */
function sidesOf(dataset: Dataset): Set<string> {
  const mediators = Object.values(dataset.events).flatMap(({ round }) => round?.mediators ?? []);
  return new Set([...dataset.topic.parties, ...mediators].flatMap((id) => dataset.actors[id]?.side ?? []));
}

/** A page from before the first event, and from before what led to it, cannot be about the dossier's events. */
function timeOf(article: Article, dataset: Dataset): Signals['time'] {
  const from = parseDate(dataset.topic.leadIn ?? dataset.topic.covers)?.earliest;
  const published = article.published ? parseDate(article.published)?.latest : undefined;
  if (from === undefined || published === undefined) return 'unknown';
  return published < from ? 'before' : 'within';
}

/** News of a round is written from about so many days before it to so many after it. */
const NEAR_DAYS = 12;

/** The best fit among the rounds: place, mediators and either delegation's head, a quarter each. */
function countFit(article: Article, named: ReadonlySet<Id>, dataset: Dataset, signals: Signals): void {
  for (const { round, date, places = [] } of Object.values(dataset.events)) {
    if (round === undefined) continue;
    const groups = [places, round.mediators, ...(round.delegations ?? []).map(({ heads }) => heads)];
    const fit = groups.filter((ids) => ids.some((id) => named.has(id))).length / Math.max(4, groups.length);
    signals.fitAny = Math.max(signals.fitAny, fit);
    const gap = signedDays(date, article.published);
    if (gap !== null && Math.abs(gap) <= NEAR_DAYS) signals.fit = Math.max(signals.fit, fit);
  }
}

function countYears(text: string, dataset: Dataset, signals: Signals): void {
  const period = parseDate(dataset.topic.covers);
  const [first, last] = [Number(period?.earliest.slice(0, 4) ?? 0), Number(period?.latest.slice(0, 4) ?? 9999)];
  const years = new Set<number>();
  for (const [year] of text.matchAll(/(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,]*\d)/g)) years.add(Number(year));
  for (const year of years) {
    if (year < first) signals.earlierYears += 1;
    else if (year <= last) signals.presentYears += 1;
  }
}
