/* Which entity a term stands for: a capital for its government, and an adjective of a party for the party. */
import type { Id } from '../data/schema';
import type { Dataset } from './dossier';
import { openLexicon } from './languages/lexicon';
import { stem } from './languages/stems';
import type { Names } from './terms';
import { foldWords } from './text';

/** `lexicon`: its rows. */
export function entityNames({ places, topic }: Pick<Dataset, 'places' | 'topic'>, lexicon: string): Names {
  const parties = new Map<string, Id>();
  for (const [party, words] of Object.entries(topic.partyWords ?? {}))
    for (const [language, list] of Object.entries(words)) for (const word of list ?? []) parties.set(stemOf(word, language), party);
  return { standFor: (id) => places[id]?.governmentOf ?? id, parties, lexicon: openLexicon(lexicon) };
}

function stemOf(word: string, language: string): string {
  const stems = foldWords(word).map((fold) => stem(fold, language));
  return stems.join('');
}
