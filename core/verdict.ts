/*
 * Is the text about the talks, does it touch them, or neither? A weighted sum of a few things that a reader would look
 * at, through a logistic curve; the reasons say which of them spoke. Sentences that join both sides and a word for talks
 * weigh most; lead and headline more than the rest; other matters (sport, travel, earlier years) speak against.
 */
import type { Dataset } from './dossier';
import type { PageReport } from './report';
import type { Signals } from './verdict-signals';
import learnt from './verdict-weights.json';

/** What the weights are for, in the order in which they are kept. All lie between 0 and about 1.5. */
export const signalNames = [
  'share',
  'halfShare',
  'near',
  'spread',
  'contestedNear',
  'lead',
  'titleBoth',
  'titleTalks',
  'mechanisms',
  'cueShare',
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
  'blank',
  'fit',
  'fitBoth',
  'fitUndated',
  'rival',
  'replaced',
  'unnamed',
  'earlier',
  'earlierUndated',
  'yearsUndated',
  'newcomersUndated',
] as const;
export type SignalName = (typeof signalNames)[number];

/** Signals that can only speak against: learning must not turn an accident of the corpus into the opposite. */
export const speakAgainst: ReadonlySet<SignalName> = new Set([
  'others',
  'earlierYears',
  'firstMissing',
  'secondMissing',
  'outsiders',
  'elsewhere',
  'blank',
  'rival',
  'replaced',
  'unnamed',
  'earlier',
  'earlierUndated',
  'yearsUndated',
]);

/** Signals that can only speak for. What is in neither list may do either. */
export const speakForAbout: ReadonlySet<SignalName> = new Set([
  'share',
  'halfShare',
  'near',
  'spread',
  'contestedNear',
  'lead',
  'titleBoth',
  'titleTalks',
  'mechanisms',
  'cueShare',
  'contested',
  'contestedMost',
  'lesserShare',
  'envoys',
  'relayed',
  'fit',
  'fitBoth',
  'fitUndated',
]);

/** Verdict, score (0 to 1) and the reasons in plain words. */
export function judge(signals: Signals, title: Signals | null, dataset: Dataset): PageReport['relevance'] {
  const { thresholds } = dataset.topic;
  const score = isRuledOut(signals, title) ? 0 : 1 / (1 + Math.exp(-logOdds(signals, title)));
  const touches = signals.talks > 0 || (title?.talks ?? 0) > 0 || signals.mechanisms > 0;
  const isAbout = score >= thresholds.about && !isTimeless(signals);
  const verdict = isAbout ? 'about' : touches && score >= thresholds.mentions ? 'mentions' : 'unrelated';
  return { verdict, score: Math.round(score * 1000) / 1000, reasons: reasonsFor(signals, title, dataset) };
}

/** How well people, place and mediators must fit a round near the page's date where no word speaks of talks. */
const FITS = 0.75;

/** True where no weighing is needed: written before the talks, without a party, or without any word for talks. */
export function isRuledOut(signals: Signals, title: Signals | null): boolean {
  return signals.time === 'before' || signals.shut || isWordless(signals, title);
}

function isWordless(s: Signals, title: Signals | null): boolean {
  return s.cues + s.mechanisms + (title?.cues ?? 0) + (title?.mechanisms ?? 0) === 0 && s.fit < FITS;
}

/** True for a page that neither its date nor its words place in the period: older talks were told in the same words. */
export function isTimeless(s: Signals): boolean {
  if (s.time !== 'unknown') return false;
  const old = s.earlier + s.earlierYears;
  const both = s.heads === BOTH_HEADS;
  const named = s.newcomers + s.newHeads + 2 * s.milestones + (s.presentYears > 0 ? 1 : 0);
  const fitting = (s.fitAny >= 0.5 && old <= 1 ? 1 : 0) + (both && old <= 1 ? 1 : 0) + (both && s.newHeads > 0 ? 1 : 0);
  return named + fitting < 2 || named + fitting < old / 2;
}

/** Heads of both delegations are named. */
const BOTH_HEADS = 3;

function logOdds(signals: Signals, title: Signals | null): number {
  const values = valuesOf(signals, title);
  return signalNames.reduce((total, name) => total + learnt.weights[name] * values[name], learnt.bias);
}

/** The signals on a common scale. Counts grow slowly: the tenth sentence on the talks says less than the second. */
export function valuesOf(s: Signals, title: Signals | null): Record<SignalName, number> {
  const slow = (number: number): number => Math.min(1.5, Math.log1p(number) / Math.log(6));
  const share = (number: number): number => Math.min(1, number / s.sentences);
  const both = title !== null && title.parties[0] > 0 && title.parties[1] > 0;
  const undated = s.time === 'unknown';
  const missing = s.parties.some((number) => number === 0);
  // A sentence that sounds contested says less where one side, every mediator and every document of the talks are missing.
  const alone = missing && s.relayed === 0 && s.mechanisms === 0 ? 0.5 : 1;
  return {
    share: share(s.talks),
    halfShare: share(s.half),
    near: share(s.near),
    spread: s.spread,
    contestedNear: Math.min(1, s.contested / Math.sqrt(s.sentences) / 2) * Math.min(1, share(3 * s.near)),
    lead: Math.min(1, s.lead / 2),
    titleBoth: both ? 1 : 0,
    titleTalks: title !== null && title.cues > 0 && title.parties[0] + title.parties[1] > 0 ? 1 : 0,
    mechanisms: slow(s.mechanisms),
    cueShare: share(s.cues / 2),
    others: share(2 * Math.max(0, s.others - 0.5)),
    earlierYears: Math.min(1, s.earlierYears / 3),
    firstMissing: s.parties[0] === 0 ? 1 : 0,
    secondMissing: s.parties[1] === 0 ? 1 : 0,
    firstShare: share(s.parties[0]),
    secondShare: share(s.parties[1]),
    contested: alone * Math.min(1, s.contested / Math.sqrt(s.sentences) / 2),
    contestedMost: alone * s.contestedMost,
    lesserShare: share(Math.min(s.parties[0], s.parties[1])),
    envoys: slow(s.envoys),
    relayed: share(s.relayed),
    outsiders: s.outsiders / (s.outsiders + s.insiders + s.envoys + s.mechanisms + 2),
    elsewhere: share(s.elsewhere),
    blank: share(s.blank),
    fit: undated ? 0 : s.fit,
    fitBoth: undated || missing ? 0 : s.fit * s.fit,
    fitUndated: undated && !missing ? s.fitAny : 0,
    rival: Math.min(1, s.rivals / 2),
    replaced: missing && s.elsewhere > 0 ? 1 : 0,
    unnamed: s.namedParties.filter((number, party) => number === 0 && (s.parties[party] ?? 0) > 0).length / 2,
    earlier: share(2 * s.earlier),
    earlierUndated: undated ? slow(s.earlier) : 0,
    yearsUndated: undated ? Math.min(1, s.earlierYears / 2) : 0,
    newcomersUndated: undated ? slow(s.newcomers) : 0,
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
      `${count(s.talks, 'sentence')} of ${s.sentences} ${s.talks === 1 ? 'names' : 'name'} both ${first} and ${second} with talks or a document of ${subject}.`,
    );
  if (s.lead > 0) reasons.push(`It begins with ${subject}.`);
  if (s.contested >= 1)
    reasons.push(
      `About ${count(Math.round(s.contested), 'sentence')} ${Math.round(s.contested) === 1 ? 'touches' : 'touch'} contested points.`,
    );
  if (s.mechanisms > 0) reasons.push(`It names ${count(s.mechanisms, 'mechanism or event', 'mechanisms or events')} of ${subject}.`);
  if (s.insiders > 0) reasons.push(`It names ${count(s.insiders, 'person', 'people')} of the dossier.`);
  const missing = names.filter((_, index) => s.parties[index === 0 ? 0 : 1] === 0);
  if (missing.length > 0) reasons.push(`It does not name ${missing.join(' or ')}.`);
  if (s.talks === 0 && missing.length === 0) reasons.push(`No sentence joins ${first}, ${second} and talks.`);
  if (s.others > 0) reasons.push(`${count(s.others, 'word')} of other matters speak against it.`);
  if (s.earlier > 0) reasons.push(`${count(s.earlier, 'name or term', 'names or terms')} of earlier years speak against it.`);
  if (s.earlierYears > 0) reasons.push(`It names ${count(s.earlierYears, 'year')} before the period that the dossier covers.`);
  if (s.shut && missing.length === 0) reasons.push('It has no word for one of the parties.');
  if (isTimeless(s)) reasons.push('Nothing on it says that it was written in the period that the dossier covers.');
  if (s.time === 'before') reasons.push('It was published before the period that the dossier covers.');
  return reasons;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
