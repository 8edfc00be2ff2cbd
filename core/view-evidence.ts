/*
 * The evidence behind a record, as a reader may check it: each text with what it says, whom it cites, and whether it
 * counts. A contested point has one list a position.
 */
import type { Edtf, Evidence, Id, SourceKind, Stance } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import { type Ref, type StandingView, standingOf, type Words } from './view-parts';
import { positionsView } from './view-positions';

export interface EvidenceItem {
  source: Ref;
  publisher: string;
  kind: SourceKind;
  affiliation: string | null;
  date: Edtf | null;
  url: string | null;
  says: string;
  quote: string | null;
  stance: Stance;
  citing: string[];
  /** Null where counting does not apply: a text that contradicts. */
  counted: boolean | null;
  /** Why it was counted or not. */
  reason: Words | null;
}

export interface EvidenceList {
  /** Letter of the position; null for the record itself. */
  letter: string | null;
  items: EvidenceItem[];
  counted: number;
  notCounted: number;
}

export interface EvidenceView {
  standing: StandingView | null;
  knownSince: Edtf | null;
  lists: EvidenceList[];
}

export function evidenceView(dataset: Dataset, kind: RecordKind, id: Id): EvidenceView {
  const derived = dataset.derived[id];
  return { standing: standingOf(dataset, id), knownSince: derived?.knownSince ?? null, lists: listsOf(dataset, kind, id) };
}

function listsOf(dataset: Dataset, kind: RecordKind, id: Id): EvidenceList[] {
  const dispute = kind === 'dispute' ? dataset.disputes[id] : undefined;
  if (dispute) {
    return positionsView(dataset, dispute).flatMap(({ id: position, letter }) => {
      const evidence = dispute.positions.find((one) => one.id === position)?.evidence ?? [];
      return listOf(dataset, evidence, letter);
    });
  }
  return listOf(dataset, evidenceOf(dataset, kind, id), null);
}

function evidenceOf(dataset: Dataset, kind: RecordKind, id: Id): Evidence[] {
  switch (kind) {
    case 'actor':
      return dataset.actors[id]?.evidence ?? [];
    case 'event':
      return dataset.events[id]?.evidence ?? [];
    case 'statement':
      return dataset.statements[id]?.evidence ?? [];
    case 'mechanism':
      return dataset.mechanisms[id]?.evidence ?? [];
    case 'place':
      return dataset.places[id]?.evidence ?? [];
    case 'term':
      return dataset.terms[id]?.evidence ?? [];
    default:
      return [];
  }
}

function listOf(dataset: Dataset, evidence: Evidence[], letter: string | null): EvidenceList[] {
  if (evidence.length === 0) return [];
  const counting = countingOf(dataset, evidence);
  const items = evidence.flatMap((item, index) => itemOf(dataset, item, counting[index] ?? null));
  return [
    {
      letter,
      items,
      counted: items.filter(({ counted }) => counted === true).length,
      notCounted: items.filter(({ counted }) => counted === false).length,
    },
  ];
}

interface Counting {
  counted: boolean;
  reason: Words;
}

/** By place in the list. Empty as long as counting is not told text by text: then only the record's totals are shown. */
function countingOf(_dataset: Dataset, _evidence: Evidence[]): (Counting | null)[] {
  return [];
}

function itemOf(dataset: Dataset, item: Evidence, counting: Counting | null): EvidenceItem[] {
  const source = dataset.sources[item.source];
  if (!source) return [];
  return [
    {
      source: { kind: 'source', id: source.id, title: source.title ?? source.publisher },
      publisher: source.publisher,
      kind: source.kind,
      affiliation: source.affiliation ?? null,
      date: source.published,
      url: source.url,
      says: item.says,
      quote: item.quote ?? null,
      stance: item.stance,
      citing: (item.citing ?? []).map((name) => dataset.sources[name]?.publisher ?? name),
      counted: counting?.counted ?? null,
      reason: counting?.reason ?? null,
    },
  ];
}
