/*
 * Who shares a name with somebody of the dossier: another first name before a surname, a building or a treaty that bears
 * a town's name, a town in another region. A page that gives a surname to somebody else first means that person by it.
 */
import type { Form } from './gazetteer';
import type { Hit, OpenGazetteer } from './gazetteer-hits';
import {
  afterName,
  beforeSurname,
  companyAfter,
  nameParticles,
  regions,
  smallInTitles,
  treatyAfter,
  treatyBefore,
} from './languages/names';
import type { Token } from './text';

interface Place {
  text: string;
  tokens: Token[];
}

/** True for a form that could be somebody else's. */
export function isWeak(form: Form): boolean {
  return form.ambiguous === true || form.surname === true;
}

/**
 * People of whom the page gives one name to somebody else before it uses it alone, and whom it never names in full: from
 * there on that name is the other's. `known`: those of whom that was found on the way.
 */
export function takenNames(hits: readonly Hit[], gazetteer: OpenGazetteer, context: Place, known: Iterable<number>): ReadonlySet<number> {
  const met = new Set<number>();
  const taken = new Set<number>(known);
  const inFull = new Set<number>();
  hits.forEach((hit, at) => {
    for (const form of hit.forms) {
      if (gazetteer.entities[form.entity]?.person !== true) continue;
      const other = isNamesake(hit, form, hits[at - 1], gazetteer, context);
      if (!isOneName(hit)) {
        if (!other && form.title !== true) inFull.add(form.entity);
        continue;
      }
      if (other && !met.has(form.entity)) taken.add(form.entity);
      met.add(form.entity);
    }
  });
  return new Set([...taken].filter((entity) => !inFull.has(entity)));
}

/** A word, or ideographs without a dot between names. */
export function isOneName({ from, to, forms }: Hit): boolean {
  return to - from === 1 || forms.every(({ form }) => /^\p{Script=Han}{2,3}$/u.test(form));
}

/** True for a bare surname of a person right after another capitalised name, or before "University", "Airport" … */
export function isNamesake(hit: Hit, form: Form, before: Hit | undefined, gazetteer: OpenGazetteer, { text, tokens }: Place): boolean {
  const isPerson = gazetteer.entities[form.entity]?.person === true;
  const next = tokens[hit.to];
  const last = tokens[hit.to - 1];
  if (
    last !== undefined &&
    next !== undefined &&
    (afterName.has(next.fold) || (isPerson && companyAfter.has(next.fold))) &&
    text.slice(last.end, next.start) === ' ' &&
    isCapital(text, next)
  )
    return true;
  if (gazetteer.entities[form.entity]?.kind === 'place' && (isElsewhere(hit, tokens, text) || isInTreaty(hit, tokens, text))) return true;
  if (isPerson && followsFirstName(hit, tokens, text)) return true;
  if (!isPerson || !isFamilyName(hit, tokens)) return false;
  const previous = tokens[hit.from - 1];
  const here = tokens[hit.from];
  if (previous === undefined || here === undefined || text.slice(previous.end, here.start) !== ' ') return false;
  if (!isCapital(text, previous) || beforeSurname.has(previous.fold) || previous.fold.length < 2) return false;
  if (/^\p{Lu}+$/u.test(text.slice(previous.start, previous.end)) && previous.end - previous.start <= 3) return false;
  if (before?.to === hit.from) return false;
  return !isTitleCase(text, tokens, hit.from);
}

/** One word, or two of which the first is a particle. */
function isFamilyName({ from, to }: Hit, tokens: Token[]): boolean {
  return to - from === 1 || (to - from === 2 && nameParticles.has(tokens[from]?.fold ?? ''));
}

/** "Paris, Texas": a place of the same name, told apart by its region. */
function isElsewhere({ to }: Hit, tokens: Token[], text: string): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return last !== undefined && next !== undefined && regions.has(next.fold) && /^,? (?:in )?$/.test(text.slice(last.end, next.start));
}

/** "The Treaty of Utrecht", "the Hague Conventions": what bears a town's name and happened there long ago. */
function isInTreaty({ from, to }: Hit, tokens: Token[], text: string): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return false;
  return treatyBefore.test(text.slice(Math.max(0, first.start - 20), first.start)) || treatyAfter.test(text.slice(last.end, last.end + 14));
}

/** Where names are written without capitals, a dot in the middle sets a first name apart: somebody else's, if it is none of the form's. */
function followsFirstName({ from }: Hit, tokens: Token[], text: string): boolean {
  const [previous, here] = [tokens[from - 1], tokens[from]];
  return previous !== undefined && here !== undefined && /^[·・‧]$/.test(text.slice(previous.end, here.start));
}

export function isCapital(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.charAt(token.start));
}

/** Headlines capitalise every word but the small ones; there a capital before a surname says nothing. */
export function isTitleCase(text: string, tokens: Token[], at: number): boolean {
  let words = 0;
  for (const token of tokens.slice(Math.max(0, at - 5), at + 6)) {
    if (token.end - token.start < 4 || smallInTitles.has(token.fold)) continue;
    if (!isCapital(text, token)) return false;
    words += 1;
  }
  return words >= 4;
}
