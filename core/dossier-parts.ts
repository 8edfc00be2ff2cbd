/*
 * A dossier as it ships: the records that reading a page needs, and two parts that only surfaces open: evidence and sources.
 * The evidence of contested points stays with them, because sentences are matched against what it says. Split and joined
 * here, so that writer and reader cannot drift apart.
 */
import type { Evidence, Id } from '../data/schema';
import type { Dataset } from './dossier';

const WITH_EVIDENCE = ['actors', 'events', 'statements', 'mechanisms', 'places', 'terms'] as const;

/** Every record once; the lists of evidence that stand apart are empty here. */
export type DossierRecords = Omit<Dataset, 'sources'>;
/** Record id → its evidence. */
export type DossierEvidence = Record<Id, Evidence[]>;

export interface DossierParts {
  records: DossierRecords;
  evidence: DossierEvidence;
  sources: Dataset['sources'];
}

export function splitDataset({ sources, ...records }: Dataset): DossierParts {
  const evidence: DossierEvidence = {};
  for (const kind of WITH_EVIDENCE) {
    for (const record of Object.values(records[kind])) if (record.evidence?.length) evidence[record.id] = record.evidence;
  }
  return { records: withEvidence(records, (_id, given) => (given ? [] : undefined)), evidence, sources };
}

export function joinDataset({ records, evidence, sources }: DossierParts): Dataset {
  return { ...withEvidence(records, (id, given) => evidence[id] ?? given), sources };
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
