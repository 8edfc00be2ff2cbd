/*
 * Builders that the cards of several kinds share: a labelled fact, a dated line, and which publishers stand behind it.
 */
import type { Edtf, Evidence, Id, SourceKind } from '../data/schema';
import type { Dataset } from './dossier';
import { assessEvidence } from './evidence';
import type { CardFact, CardLine, CardSources } from './view';
import { type Ref, standingOf } from './view-parts';

const PUBLISHERS_SHOWN = 3;
/** Those near the event before those that retell it; the order says nothing of who is right. */
const NEAREST_FIRST: readonly SourceKind[] = [
  'document',
  'official-statement',
  'wire',
  'news-report',
  'state-media',
  'reference',
  'analysis',
  'opinion',
  'aggregator',
];

export function fact(label: string, refs: Ref[]): CardFact {
  return { label: { id: label }, refs, text: null, words: null, date: null };
}

export function line(text: string | null, from: Edtf | null, to: Edtf | null, refs: Ref[]): CardLine {
  return { text, from, to, span: false, refs };
}

/** Publishers of the texts that count; where none counts, of those that were read. */
export function sourcesOf(dataset: Dataset, id: Id, evidence: Evidence[]): CardSources {
  const { groups, others } = assessEvidence(evidence, dataset);
  const counted = groups.flatMap(({ texts }) => texts.filter((text) => text.counted));
  const shown = counted.length > 0 ? counted : others.filter(({ reason }) => reason !== 'does-not-support');
  const sources = shown.flatMap(({ source }) => dataset.sources[source] ?? []);
  sources.sort((a, b) => NEAREST_FIRST.indexOf(a.kind) - NEAREST_FIRST.indexOf(b.kind));
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return {
    publishers: publishers.slice(0, PUBLISHERS_SHOWN),
    more: Math.max(0, publishers.length - PUBLISHERS_SHOWN),
    notCounted: standingOf(dataset, id)?.notCounted ?? 0,
  };
}
