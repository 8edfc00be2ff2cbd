/*
 * Builders that the cards of several kinds share: a labelled fact, a dated line, and which publishers stand behind it.
 */
import type { Edtf, Evidence, Id } from '../data/schema';
import type { Dataset } from './dossier';
import type { CardFact, CardLine, CardSources } from './view';
import { type Ref, standingOf } from './view-parts';

const PUBLISHERS_SHOWN = 3;

export function fact(label: string, refs: Ref[]): CardFact {
  return { label: { id: label }, refs, text: null, words: null, date: null };
}

export function line(text: string | null, from: Edtf | null, to: Edtf | null, refs: Ref[]): CardLine {
  return { text, from, to, span: false, refs };
}

export function sourcesOf(dataset: Dataset, id: Id, evidence: Evidence[]): CardSources {
  const supporting = evidence.filter(({ stance }) => stance !== 'contradicts');
  const publishers = [...new Set(supporting.flatMap(({ source }) => dataset.sources[source]?.publisher ?? []))];
  return {
    publishers: publishers.slice(0, PUBLISHERS_SHOWN),
    more: Math.max(0, publishers.length - PUBLISHERS_SHOWN),
    notCounted: standingOf(dataset, id)?.notCounted ?? 0,
  };
}
