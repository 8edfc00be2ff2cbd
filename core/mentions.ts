/*
 * Hits of the gazetteer → mentions. Precision before recall: an ambiguous form counts only with support on the same
 * page, a bare surname only where no other first name stands before it, an office only in the years in which the person
 * held it.
 */
import { parseDate } from './dates';
import type { Form } from './gazetteer';
import { type CueHit, findHits, type Hit, type OpenGazetteer } from './gazetteer-hits';
import { stopWordsOf } from './languages/stop-words';
import { isCapital, isNamesake, isOneName, isTitleCase, isWeak, takenNames } from './namesakes';
import type { Article, Mention, Span } from './report';
import { finish, type Steps } from './steps';
import { foldWords, type Token, tokenise } from './text';

/** Mentions with what the later steps ask: which entity (index), which tokens. */
export interface FoundMention extends Mention {
  index: number;
  from: number;
  to: number;
  /** True where an office was named instead of the person. */
  office?: true;
  /** True for a form that could be another's, or a description: believed here, but no proof of anything. */
  weak?: true;
}

/** A text once read: tokens, names and cue words, all in reading order. */
export interface Reading {
  text: string;
  tokens: Token[];
  mentions: FoundMention[];
  cues: CueHit[];
}

/** Forms and dates as they hold for one article. */
interface Context {
  text: string;
  tokens: Token[];
  day: string | null;
  language: string | undefined;
  /** Whose name stood right after a word that makes it somebody else's. */
  others: Set<number>;
}

/** Mentions in reading order; overlaps go to the longer form. */
export function findMentions(article: Named, gazetteer: OpenGazetteer): Reading {
  return finish(mentionsInSteps(article, gazetteer));
}

type Named = Pick<Article, 'text' | 'published' | 'language'>;

/** The same in steps. */
export function* mentionsInSteps(article: Named, gazetteer: OpenGazetteer): Steps<Reading> {
  const { text } = article;
  const tokens = tokenise(text);
  yield;
  const day = article.published ? (parseDate(article.published)?.latest ?? null) : null;
  const language = article.language?.slice(0, 2).toLowerCase();
  const context: Context = { text, tokens, day, language, others: new Set() };
  const { hits, cues } = findHits(tokens, gazetteer, language, (form, from, to) => mayCount(form, from, to, context));
  yield;
  return { text, tokens, mentions: resolve(hits, cues, gazetteer, context), cues };
}

/** What can be said of a form from where it stands, before the rest of the page is known. */
function mayCount(form: Form, from: number, to: number, { text, tokens, day, others }: Context): boolean {
  if (!isInForce(form, day)) return false;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  if (form.exactCase && withoutStops(text.slice(first.start, last.end)) !== withoutStops(form.form)) return false;
  if (form.notAfter?.some((word) => standsAt(word, tokens, from, -1))) {
    others.add(form.entity);
    return false;
  }
  if (form.notBefore?.some((word) => standsAt(word, tokens, to, 1))) return false;
  if (form.near !== undefined && !form.near.some((word) => isNear(word, tokens, from, to, text))) return false;
  return true;
}

function isInForce(form: Form, day: string | null): boolean {
  if (form.from === undefined && form.to === undefined) return true;
  if (day === null) return form.to === undefined;
  const from = form.from === undefined ? undefined : parseDate(form.from)?.earliest;
  const to = form.to === undefined ? undefined : parseDate(form.to)?.latest;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function withoutStops(form: string): string {
  return form.replace(/\./g, '');
}

function standsAt(word: string, tokens: Token[], at: number, direction: 1 | -1): boolean {
  const words = foldWords(word);
  const start = direction === 1 ? at : at - words.length;
  return words.length > 0 && words.every((each, index) => tokens[start + index]?.fold === each);
}

/** Tokens looked at on either side for a word that must stand near: about a sentence. */
const NEAR_TOKENS = 30;

function isNear(word: string, tokens: Token[], from: number, to: number, text: string): boolean {
  const words = foldWords(word);
  const low = Math.max(0, from - NEAR_TOKENS);
  const high = Math.min(tokens.length, to + NEAR_TOKENS);
  for (let at = low; at + words.length <= high; at += 1) {
    if (!words.every((each, index) => tokens[at + index]?.fold === each)) continue;
    const here = tokens[at];
    const there = tokens[from];
    if (here === undefined || there === undefined) continue;
    const between = text.slice(Math.min(here.end, there.end), Math.max(here.start, there.start));
    if (!/[.!?؟۔。]\s|\n/.test(between)) return true;
  }
  return false;
}

function resolve(hits: Hit[], cues: CueHit[], gazetteer: OpenGazetteer, context: Context): FoundMention[] {
  if (hits.length === 0) return [];
  const named = new Set<number>();
  const parties = new Set<number>();
  const taken = takenNames(hits, gazetteer, context, context.others);
  const isOthers = (hit: Hit, form: Form, at: number) =>
    (isOneName(hit) && taken.has(form.entity)) || isNamesake(hit, form, hits[at - 1], gazetteer, context);
  const clear = hits.map((hit, at) => hit.forms.filter((form) => !isWeak(form) && !isOthers(hit, form, at)));
  for (const forms of clear) {
    for (const form of forms) {
      named.add(form.entity);
      const party = gazetteer.entities[form.entity]?.party;
      if (party !== undefined) parties.add(party);
    }
  }
  const supports = parties.size > 0 && (named.size >= SUPPORT || cues.some((cue) => cue.cue === 'talks'));
  const mentions: FoundMention[] = [];
  hits.forEach((hit, index) => {
    const supported = hit.forms.filter(
      (form) =>
        isWeak(form) &&
        (named.has(form.entity) || (supports && (form.surname !== true || isCased(hit, context)))) &&
        !isOthers(hit, form, index),
    );
    const sure = clear[index] ?? [];
    const chosen = choose(sure.length > 0 ? sure : supported, named, gazetteer);
    if (chosen !== undefined) mentions.push(...mentionsOf(hit, chosen, gazetteer, context));
  });
  return mentions.filter((mention, index) => !mention.office || !isApposed(mention, mentions[index + 1], context));
}

/** True for an office with a name right behind it: the name says who is meant, be it the holder or a namesake of the office. */
function isApposed(office: FoundMention, next: FoundMention | undefined, { text, tokens }: Context): boolean {
  if (
    next !== undefined &&
    next.start > office.end &&
    /^[\s,:]{1,2}$/.test(text.slice(office.end, next.start)) &&
    next.index === office.index
  )
    return true;
  const after = tokens[office.to];
  if (after === undefined || text.slice(office.end, after.start) !== ' ' || !isCapital(text, after)) return false;
  const sentenceCase = !isTitleCase(text, tokens, office.to);
  return sentenceCase && next?.from !== office.to;
}

/** Where a script has no capitals, the last part of a name may be any word: there it waits for the full name. */
function isCased({ from }: Hit, { text, tokens }: Context): boolean {
  const token = tokens[from];
  return token !== undefined && isCapital(text, token);
}

/** Entities that must be named beyond doubt before a name that could be somebody else's is believed. */
const SUPPORT = 3;

const kindOrder = ['actor', 'place', 'mechanism', 'event', 'term'];

/** Of several entities with one form: one named unambiguously elsewhere, a capital before its state, then by kind; of two such, who bears the name since then. */
function choose(forms: Form[], named: Set<number>, gazetteer: OpenGazetteer): Form | undefined {
  const rank = (form: Form): number => {
    const entity = gazetteer.entities[form.entity];
    if (entity === undefined) return 99;
    const capital = entity.capital ? -10 : 0;
    const since = form.from === undefined ? 0.5 : 0;
    return capital + kindOrder.indexOf(entity.kind) + (named.has(form.entity) ? 0 : 5) + since;
  };
  return [...forms].sort((a, b) => rank(a) - rank(b))[0];
}

/** "X's foreign minister" names two: the state X, and by its office a person. */
function mentionsOf(hit: Hit, form: Form, gazetteer: OpenGazetteer, context: Context): FoundMention[] {
  if (form.title !== true || hit.to - hit.from < 2) return [mentionOf(hit, form, gazetteer, context)];
  const inner = findHits(
    context.tokens.slice(hit.from, hit.to),
    gazetteer,
    context.language,
    (each) => !each.title && !isWeak(each) && gazetteer.entities[each.entity]?.person !== true,
  );
  const [state] = inner.hits.filter((each) => each.from === 0 || each.to === hit.to - hit.from);
  const named = state && choose(state.forms, new Set(), gazetteer);
  if (state === undefined || named === undefined || state.to - state.from === hit.to - hit.from)
    return [mentionOf(hit, form, gazetteer, context)];
  const first = {
    ...state,
    from: hit.from + state.from,
    to: hit.from + state.to,
    before: state.from === 0 ? hit.before : state.before,
    after: state.after,
  };
  const office = state.from === 0 ? { ...hit, from: first.to, before: 0 } : { ...hit, to: first.from, after: 0 };
  const possessive =
    context.tokens[office.from]?.fold === 's' && office.to - office.from > 1 ? { ...office, from: office.from + 1 } : office;
  const stops = stopWordsOf(context.language ?? 'en');
  const left = context.tokens.slice(possessive.from, possessive.to);
  if (left.every(({ fold }) => stops.has(fold))) return [mentionOf(hit, form, gazetteer, context)];
  const both = [mentionOf(first, named, gazetteer, context), mentionOf(possessive, form, gazetteer, context)];
  return both.sort((a, b) => a.start - b.start);
}

function mentionOf(hit: Hit, form: Form, gazetteer: OpenGazetteer, { text, tokens }: Context): FoundMention {
  const span = spanOf(hit, tokens, text);
  const entity = gazetteer.entities[form.entity];
  return {
    entity: entity?.id ?? '',
    kind: entity?.kind ?? 'term',
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    index: form.entity,
    from: hit.from,
    to: hit.to,
    ...(form.title === true && entity?.person === true ? { office: true as const } : {}),
    ...(isWeak(form) || form.near !== undefined ? { weak: true as const } : {}),
  };
}

/** The name without the prefixes and suffixes written on to it. */
function spanOf(hit: Hit, tokens: Token[], text: string): Span {
  let start = tokens[hit.from]?.start ?? 0;
  let end = tokens[hit.to - 1]?.end ?? start;
  for (let left = hit.before; left > 0 && start < end; start += 1) left -= tokenise(text.charAt(start))[0]?.fold.length ?? 0;
  for (let left = hit.after; left > 0 && end > start; end -= 1) left -= tokenise(text.charAt(end - 1))[0]?.fold.length ?? 0;
  return { start, end };
}
