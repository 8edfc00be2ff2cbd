/*
 * The evidence behind a record, as a reader may check it: its texts under the origin they go back to, each with what
 * it says, whom it cites, and whether it counts and why. A contested point has one list a position.
 */
import type { Edtf, Evidence, Id, SourceKind, Stance } from '../data/schema';
import type { Dataset, RecordKind } from './dossier';
import { assessEvidence, type CountedText } from './evidence';
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
  counted: boolean;
  /** Why it was counted or not. */
  reason: Words;
}

/** Texts that go back to one origin; the first of them is the one that counts. */
export interface EvidenceGroup {
  /** Name of the origin; null for texts that go back to none. */
  origin: string | null;
  items: EvidenceItem[];
}

export interface EvidenceList {
  /** Letter of the position; null for the record itself. */
  letter: string | null;
  groups: EvidenceGroup[];
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
  const { groups, others, independent, notCounted } = assessEvidence(evidence, dataset);
  const items = (texts: CountedText[]) => texts.flatMap((text) => itemOf(dataset, evidence[text.at], text));
  const named = groups.map(({ name, texts }) => ({ origin: name, items: items(texts) }));
  const rest = items(others);
  return [
    {
      letter,
      groups: rest.length > 0 ? [...named, { origin: null, items: rest }] : named,
      counted: independent,
      notCounted,
    },
  ];
}

function itemOf(dataset: Dataset, item: Evidence | undefined, { counted, reason }: CountedText): EvidenceItem[] {
  const source = item && dataset.sources[item.source];
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
      counted,
      reason: { id: `evidence-reason-${reason}` },
    },
  ];
}
