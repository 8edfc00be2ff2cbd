/*
 * The report of one text: what it is about, what it names, which contested points it touches. The one shape that the
 * background, the command line and every view share (`parley.report/1`).
 */
import type { Edtf, Id } from '../data/schema';
import { withByline } from './byline';
import { type ClaimIndex, openClaims } from './claim-index';
import type { ClaimPassages } from './claim-passages';
import { claimsInSteps } from './claims';
import type { Dataset, RecordKind } from './dossier';
import { buildGate, type Gate, namesParty } from './gate';
import type { Gazetteer } from './gazetteer';
import { type OpenGazetteer, openGazetteer } from './gazetteer-hits';
import { languageOf } from './languages/detect';
import { findMentions, mentionsInSteps, type Reading } from './mentions';
import { findEvents } from './related';
import { findRound } from './round';
import { findSentences } from './sentences';
import { finish, type Steps } from './steps';
import { judge } from './verdict';
import { readSignals, type Signals } from './verdict-signals';

/** UTF-16 offsets into the article's text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What was taken from a page or file. `text` is what every offset refers to. */
export interface Article {
  text: string;
  title?: string | undefined;
  /** EDTF; undefined when no trustworthy date was found. */
  published?: Edtf | undefined;
  language?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
}

export type Verdict = 'about' | 'mentions' | 'unrelated';

/** One mention of an entity. `kind` is that of the record. */
export interface Mention extends Span {
  entity: Id;
  kind: RecordKind;
  text: string;
}

/** A sentence that touches a contested point. `score` is the probability that it does, 0 to 1. */
export interface ClaimMatch extends Span {
  /** Dispute id. */
  claim: Id;
  /** Position id within the dispute; null when not told apart. */
  position: Id | null;
  /** Sheet dispute and index of that position; null for positions no sheet has. */
  origin: string | null;
  /** 'claim': the sentence says nearly what that position says; 'matter': it speaks of the same point. */
  same: 'claim' | 'matter';
  text: string;
  score: number;
}

export interface PageReport {
  schema: 'parley.report/1';
  id?: string;
  title: string | null;
  published: Edtf | null;
  language: string | null;
  publisher: string | null;
  relevance: { verdict: Verdict; score: number; reasons: string[] };
  /** The round the article is about; null when it is about none or they cannot be told apart. */
  round: { event: Id; score: number } | null;
  mentions: Mention[];
  claims: ClaimMatch[];
  /** Events the article touches, best first. */
  events: { event: Id; score: number }[];
  dossier: { version: string; asOf: string };
}

/** Why a tab has no report; each is a state that the popup draws. */
export type NoReport =
  | 'reading' // under way
  | 'not-allowed' // no access to the site, and not asked yet
  | 'site-off' // switched off for this site
  | 'paused' // switched off everywhere
  | 'unreadable' // browser page, PDF, reader view, store
  | 'error';

/** A dossier made ready for reading: one engine serves every text. */
export interface Engine {
  dataset: Dataset;
  gazetteer: OpenGazetteer;
  /** Opened when first asked for, which takes tens of milliseconds: most texts are not about the subject. */
  readonly claims: ClaimIndex;
  /** Asked of texts that seem to name one side only. */
  readonly gate: Gate;
}

/** `passages` gives them when contested points are first looked for: from the file that ships, or from the records. */
export function openEngine(files: {
  dataset: Dataset;
  gazetteer: Gazetteer;
  passages: (gazetteer: OpenGazetteer) => ClaimPassages;
}): Engine {
  const gazetteer = openGazetteer(files.gazetteer);
  let claims: ClaimIndex | undefined;
  let gate: Gate | undefined;
  return {
    dataset: files.dataset,
    gazetteer,
    get claims() {
      claims ??= openClaims(files.dataset, files.passages(gazetteer));
      return claims;
    },
    get gate() {
      gate ??= buildGate(files.dataset.topic);
      return gate;
    },
  };
}

/** What is read of a text before anything is judged. */
export interface Observed {
  reading: Reading;
  spans: Span[];
  /** Sentences that may touch a contested point, the doubtful ones included. */
  claims: ClaimMatch[];
  signals: Signals;
  title: Signals | null;
}

/** Reads names and signals of an article: the part that judging and learning share. */
export function observe(article: Article, engine: Engine): Observed {
  return finish(observeInSteps(withByline(withLanguage(article)), engine));
}

/** Word lists are of one language: what a page says of its own is checked against its letters. */
function withLanguage(article: Article): Article {
  return { ...article, language: languageOf(article.text, article.language) };
}

function* observeInSteps(article: Article, engine: Engine): Steps<Observed> {
  const { dataset, gazetteer } = engine;
  const reading = yield* mentionsInSteps(article, gazetteer);
  yield;
  const spans = findSentences(article.text);
  yield;
  const signals = readSignals(article, reading, spans, gazetteer, dataset);
  const oneSided = signals.parties[0] === 0 || signals.parties[1] === 0;
  signals.shut = oneSided && !namesParty(`${article.title ?? ''}\n${article.text}`, engine.gate);
  const worthwhile = !signals.shut && signals.parties[0] + signals.parties[1] > 0 && signals.time !== 'before';
  const claims = worthwhile ? yield* claimsInSteps(article, reading, spans, engine.claims, LEAST_CLAIM) : [];
  signals.contested = claims.reduce((sum, claim) => sum + claim.score, 0);
  signals.contestedMost = claims.reduce((most, claim) => Math.max(most, claim.score), 0);
  return { reading, spans, claims, signals, title: titleSignals(article, engine) };
}

/** Probability from which a sentence counts, by its probability, towards the verdict. */
export const LEAST_CLAIM = 0.2;

/** The report of one article. Contested points, round and events are looked for only where the text touches the subject. */
export function readText(article: Article, engine: Engine): PageReport {
  return finish(readInSteps(article, engine));
}

/** The same in steps of a few milliseconds, the longest of which grow with the text but not with its sentences. */
export function* readInSteps(given: Article, engine: Engine): Steps<PageReport> {
  const { dataset } = engine;
  const article = withByline(withLanguage(given));
  const { reading, claims: likely, signals, title } = yield* observeInSteps(article, engine);
  const relevance = judge(signals, title, dataset);
  const concerned = relevance.verdict !== 'unrelated';
  const claims = concerned ? likely.filter(({ score }) => score >= dataset.topic.thresholds.claim) : [];
  const round = relevance.verdict === 'about' ? findRound(article, reading, claims, dataset) : null;
  return {
    schema: 'parley.report/1',
    title: article.title ?? null,
    published: article.published ?? null,
    language: article.language ?? null,
    publisher: article.publisher ?? null,
    relevance,
    round,
    mentions: reading.mentions.map(({ entity, kind, text, start, end }) => ({ entity, kind, text, start, end })),
    claims,
    events: concerned ? findEvents(article, reading.mentions, claims, round, dataset) : [],
    dossier: { version: dataset.version, asOf: dataset.asOf },
  };
}

function titleSignals(article: Article, { gazetteer, dataset }: Engine): Signals | null {
  if (article.title === undefined || article.title.trim() === '') return null;
  const title: Article = { ...article, text: article.title };
  const reading: Reading = findMentions(title, gazetteer);
  return readSignals(title, reading, [{ start: 0, end: title.text.length }], gazetteer, dataset);
}
