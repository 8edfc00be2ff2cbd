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
import { type Table, tableOf } from './talks-table';
import { inPlainDigits } from './written-day';

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
  /** Bits: 1 and 2 for a head of the first and of the second side's delegations, by name. */
  heads: number;
  /** How well people, place and mediators fit a round that the page's date is near to, 0 to 1; the same for any round. */
  fit: number;
  fitAny: number;
  /** Sentences that name a mediator or a place of a round with a side or with talks. */
  relayed: number;
  /** Different actors that belong to neither side, mediated nothing and are named. */
  outsiders: number;
  /** True where one of the first sentences joins both sides and talks: who is met after that comes to the same table. */
  opened: boolean;
  /** Sentences on talks of one side with a third party that has no part in the fighting; half as much once opened. */
  elsewhere: number;
  /** Such third parties in the opening sentence, where it names one side and leaves out the other. */
  rivals: number;
  /** People of the two sides and mediators who came to office shortly before the period covered, by name; and of these, heads of delegations. */
  newcomers: number;
  newHeads: number;
  /** Events and documents of the period that are named and not only described. */
  milestones: number;
  /** Sentences with no name and no word of the subject. */
  blank: number;
  /** Sentences that, with the one before and the one after, name both sides and talks: prose seldom does so in one. */
  near: number;
  /** In how many of the page's parts such sentences stand, 0 to 1: talks that are one item of many stand in few. */
  spread: number;
}

/** Sentences that count as the lead. */
const LEAD = 3;

function emptySignals(sentences: number): Signals {
  const parties = (): [number, number] => [0, 0];
  return {
    ...{ sentences: Math.max(1, sentences), talks: 0, lead: 0, half: 0, parties: parties(), namedParties: parties() },
    ...{ insiders: 0, mechanisms: 0, cues: 0, others: 0, earlier: 0, earlierYears: 0, presentYears: 0 },
    ...{ time: 'unknown', shut: false, opened: false, contested: 0, contestedMost: 0, envoys: 0, heads: 0, fit: 0, fitAny: 0, relayed: 0 },
    ...{ outsiders: 0, elsewhere: 0, rivals: 0, newcomers: 0, newHeads: 0, milestones: 0 },
    ...{ blank: 0, near: 0, spread: 0 },
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
  const known: Known = { gazetteer, table: tableOf(dataset), seen: new Set(), timed: new Set() };
  const notes: Noted[] = [];
  let mention = 0;
  let cue = 0;
  sentences.forEach((sentence, order) => {
    const noted: Noted = { sides: 0, talks: 0, between: false, thirds: 0, names: 0 };
    for (; mention < reading.mentions.length; mention += 1) {
      const found = reading.mentions[mention];
      if (found === undefined || found.start >= sentence.end) break;
      noteMention(found, noted, signals, known);
    }
    for (; cue < reading.cues.length; cue += 1) {
      const found = reading.cues[cue];
      const token = found && reading.tokens[found.from];
      if (found === undefined || token === undefined || token.start >= sentence.end) break;
      noteCue(found.cue, noted, signals);
    }
    noteSentence(noted, order, signals);
    notes.push(noted);
  });
  countNear(notes, signals);
  countYears(article.text, dataset, signals);
  signals.time = timeOf(article, dataset);
  countFit(article, new Set(reading.mentions.map(({ entity }) => entity)), dataset, signals);
  return signals;
}

/** Parts into which a page is cut to see how far a matter runs through it. */
const PARTS = 5;

function countNear(notes: Noted[], signals: Signals): void {
  const parts = Math.min(PARTS, notes.length);
  const met = new Set<number>();
  notes.forEach((noted, at) => {
    if (isBlank(noted)) return;
    const three = notes.slice(Math.max(0, at - 1), at + 2);
    if (three.reduce((sides, each) => sides | each.sides, 0) !== BOTH || !three.some(({ talks }) => talks > 0)) return;
    signals.near += 1;
    met.add(Math.floor((at * parts) / notes.length));
  });
  signals.spread = met.size / Math.max(1, parts);
}

function isBlank({ sides, talks, names }: Noted): boolean {
  return sides === 0 && talks === 0 && names === 0;
}

function noteSentence(noted: Noted, order: number, signals: Signals): void {
  const { sides, talks, between, thirds } = noted;
  if (thirds > 0 && talks > 0 && sides !== BOTH) signals.elsewhere += signals.opened ? 0.5 : 1;
  if (between && (sides > 0 || talks > 0)) signals.relayed += 1;
  if (sides === BOTH && talks > 0) signals.talks += 1;
  else if ((sides > 0 && talks > 0) || sides === BOTH) signals.half += 1;
  if (isBlank(noted)) signals.blank += 1;
  if (order >= LEAD) return;
  if (talks > 0 && sides > 0) signals.lead += sides === BOTH ? 1 : 0.5;
  if (order === 0 && sides > 0 && sides !== BOTH) signals.rivals = thirds;
  if (order < OPENING && sides === BOTH && talks > 0) signals.opened = true;
}

const BOTH = 3;
/** Sentences that say what a text is about. */
const OPENING = 2;

interface Known {
  gazetteer: OpenGazetteer;
  table: Table;
  seen: Set<number>;
  /** What has been looked at for the page's time. */
  timed: Set<Id>;
}

function noteMention(mention: FoundMention, noted: Noted, signals: Signals, known: Known): void {
  const { gazetteer, table, seen } = known;
  const entity = gazetteer.entities[mention.index];
  if (entity === undefined) return;
  noted.names += 1;
  const between = table.between.has(mention.entity);
  const outsider = !between && mention.kind === 'actor' && entity.party === undefined;
  if (between) noted.between = true;
  if (outsider && !table.embroiled.has(mention.entity)) noted.thirds += 1;
  const made = entity.kind === 'mechanism' || entity.kind === 'event';
  if (made) noted.talks += 1;
  noteTime(mention, known, signals);
  if (!seen.has(mention.index)) {
    seen.add(mention.index);
    if (table.heads.has(mention.entity) || between) signals.envoys += 1;
    else if (outsider) signals.outsiders += 1;
    if (made) signals.mechanisms += 1;
    else if (entity.person) signals.insiders += 1;
  }
  if (entity.party === undefined) return;
  if (table.heads.has(mention.entity) && mention.office !== true) signals.heads |= entity.party + 1;
  signals.parties[entity.party] += 1;
  signals.namedParties[entity.party] += 1;
  noted.sides |= entity.party + 1;
}

/** Names place a page in time; an office does not, since the holder is read off the date, and a description may be of anything. */
function noteTime({ entity, office, weak }: FoundMention, { table, timed }: Known, signals: Signals): void {
  if (office === true || timed.has(entity)) return;
  timed.add(entity);
  const isNew = table.newcomers.has(entity);
  if (isNew && table.heads.has(entity)) signals.newHeads += 1;
  if (weak === true) return;
  if (isNew) signals.newcomers += 1;
  if (table.made.has(entity)) signals.milestones += 1;
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

/** Persian solar years are 621 behind ours. */
const SOLAR = 621;

function countYears(text: string, dataset: Dataset, signals: Signals): void {
  const period = parseDate(dataset.topic.covers);
  const [first, last] = [Number(period?.earliest.slice(0, 4) ?? 0), Number(period?.latest.slice(0, 4) ?? 9999)];
  const years = new Set<number>();
  for (const [written] of text.matchAll(/(?<![\p{Nd}.,$€£])(?:[1١۱][34٣٤۳۴٩۹9]|[2٢۲][0٠۰])\p{Nd}{2}(?![\p{Nd}.,]*\p{Nd})/gu)) {
    const year = Number(inPlainDigits(written));
    years.add(year < 1500 ? year + SOLAR : year);
  }
  for (const year of years) {
    if (year < first && year >= EARLIEST_YEAR) signals.earlierYears += 1;
    else if (year >= first && year <= last) signals.presentYears += 1;
  }
}

/** What is told of older times is history, not the page's own. */
const EARLIEST_YEAR = 1980;
