/*
 * A dossier as it ships: the records that reading a page needs, and three parts that not everybody opens: cues, by which
 * sentences are matched and which no surface shows, and evidence and sources, which only surfaces open. The evidence of
 * contested points stays with them, because sentences are matched against what it says. Split and joined here, so that writer and reader cannot drift apart.
 */
import type { Dispute, Evidence, Id, Position } from '../data/schema';
import type { Dataset } from './dossier';

const WITH_EVIDENCE = ['actors', 'events', 'statements', 'mechanisms', 'places', 'terms'] as const;

/** Every record once; the lists of evidence that stand apart are empty here. */
export type DossierRecords = Omit<Dataset, 'sources'>;
/** Record id → its evidence. */
export type DossierEvidence = Record<Id, Evidence[]>;
/** Dispute id → the cues of its positions, in their order. */
export type DossierCues = Record<Id, (NonNullable<Position['cues']> | null)[]>;

export interface DossierParts {
  records: DossierRecords;
  cues: DossierCues;
  evidence: DossierEvidence;
  sources: Dataset['sources'];
}

export function splitDataset({ sources, ...records }: Dataset): DossierParts {
  const evidence: DossierEvidence = {};
  for (const kind of WITH_EVIDENCE) {
    for (const record of Object.values(records[kind])) if (record.evidence?.length) evidence[record.id] = record.evidence;
  }
  const disputes = Object.values(records.disputes);
  const cues = Object.fromEntries(disputes.map(({ id, positions }) => [id, positions.map((position) => position.cues ?? null)]));
  const bare = withEvidence(records, (_id, given) => (given ? [] : undefined));
  return { records: withCues(bare, {}), cues, evidence, sources };
}

export function joinDataset({ records, cues, evidence, sources }: DossierParts): Dataset {
  return {
    ...withCues(
      withEvidence(records, (id, given) => evidence[id] ?? given),
      cues,
    ),
    sources,
  };
}

/** The records with these cues and no others. */
export function withCues(records: DossierRecords, cues: DossierCues): DossierRecords {
  const disputes = Object.values(records.disputes).map((dispute): [Id, Dispute] => {
    const positions = dispute.positions.map(({ cues: _, ...position }, order) => {
      const own = cues[dispute.id]?.[order];
      return own ? { ...position, cues: own } : position;
    });
    return [dispute.id, { ...dispute, positions }];
  });
  return { ...records, disputes: Object.fromEntries(disputes) };
}

function withEvidence(records: DossierRecords, find: (id: Id, given: Evidence[] | undefined) => Evidence[] | undefined): DossierRecords {
  const changed = WITH_EVIDENCE.map((kind) => {
    const entries = Object.entries(records[kind]).map(([id, record]) => {
      const found = find(id, record.evidence);
      return [id, found ? { ...record, evidence: found } : record];
    });
    return [kind, Object.fromEntries(entries)];
  });
  return { ...records, ...Object.fromEntries(changed) };
}
