/*
 * Learns which words speak for a contested sentence and which against: the log odds of each word between the labelled
 * sentences that are contested and those that are plain, held back where a word was seen seldom. What a sentence is learnt
 * from must come from other items: its own words would flatter it.
 */
import { isWord, type WordWeights } from '../core/claim-wording';
import { stem } from '../core/languages/stems';
import type { Engine } from '../core/report';
import { foldWords } from '../core/text';
import type { Prepared } from './prepared';

/** Sentences in which a word must stand, and how many sentences' worth of doubt it starts with. */
const LEAST = 3;
const DOUBT = 6;
/** Words nearer to even than this are not worth a line. */
const TELLING = 0.3;

/** Log odds by term, without the terms that are names; sorted, to one tenth. */
export function learnWords(prepared: readonly Prepared[], names: ReadonlySet<string>): WordWeights {
  const counts = new Map<string, { contested: number; plain: number }>();
  const all = { contested: 0, plain: 0 };
  for (const { contested, terms } of prepared.flatMap(({ labelled }) => labelled)) {
    const side = contested ? 'contested' : 'plain';
    all[side] += 1;
    for (const term of terms) {
      if (!isWord(term) || names.has(term)) continue;
      const count = counts.get(term) ?? { contested: 0, plain: 0 };
      count[side] += 1;
      counts.set(term, count);
    }
  }
  const share = all.contested / Math.max(1, all.contested + all.plain);
  const even = Math.log(share / (1 - share));
  const oddsOf = ({ contested, plain }: typeof all): number => {
    const odds = Math.log((contested + DOUBT * share) / (plain + DOUBT * (1 - share))) - even;
    return Math.round(odds * 10) / 10;
  };
  return new Map(
    [...counts]
      .filter(([, { contested, plain }]) => contested + plain >= LEAST)
      .map(([term, count]): [string, number] => [term, oddsOf(count)])
      .filter(([, odds]) => Math.abs(odds) >= TELLING)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** For the file: words that weigh the same in one line, the heaviest first. */
export function byOdds(words: WordWeights): Record<string, string> {
  const odds = [...new Set(words.values())].sort((a, b) => b - a);
  const wordsOf = (wanted: number) => [...words].flatMap(([word, each]) => (each === wanted ? [word] : []));
  return Object.fromEntries(odds.map((each) => [each.toFixed(1), wordsOf(each).join(' ')]));
}

const FOLDS = 5;

/** For each item, by its place, the words as learnt without it. */
export function wordsElsewhere(prepared: readonly Prepared[], names: ReadonlySet<string>): (place: number) => WordWeights {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learnWords(
      prepared.filter((_each, place) => place % FOLDS !== fold),
      names,
    ),
  );
  return (place) => folds[place % FOLDS] ?? new Map();
}

/** Terms that the names of people, bodies, states and places come to, in any language. */
export function nameTerms({ dataset }: Engine): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, aliases } of [...Object.values(dataset.actors), ...Object.values(dataset.places)]) {
    const forms = Object.entries(aliases).flatMap(([language, list]) => (list ?? []).map((alias) => ({ language, alias })));
    for (const { language, alias } of [{ language: 'en', alias: name }, ...forms])
      for (const word of foldWords(typeof alias === 'string' ? alias : alias.form))
        for (const term of [word, stem(word, language)]) found.add(term);
  }
  for (const words of Object.values(dataset.topic.partyWords ?? {}))
    for (const [language, list] of Object.entries(words))
      for (const word of list ?? []) for (const fold of foldWords(word)) found.add(stem(fold, language));
  return found;
}
