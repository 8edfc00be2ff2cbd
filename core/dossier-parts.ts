/*
 * A dossier in parts: the records that reading a page needs, and three that it does not: evidence and sources, which only
 * surfaces open, and cues, which do not ship, because the passages read from them do (`passages-pack.ts`). The evidence of
 * contested points stays with them. Split and joined here, so that writer and reader cannot drift apart.
 */
import type { Dispute, Evidence, Id, Position } from '../data/schema';
import type { Dataset } from './dossier';

const WITH_EVIDENCE = ['actors', 'events', 'statements', 'mechanisms', 'places', 'terms'] as const;

/** Every record once; the lists of evidence that stand apart are empty here. */
export type DossierRecords = Omit<Dataset, 'sources'>;
/** Record id → its evidence. */
export type DossierEvidence = Record<Id, Evidence[]>;
/**
 * Language → the cues of every dispute, a line each in the order of the records: positions between "¦", their cues between
 * "|". A language together packs a sixth smaller than the cues of a position together.
 */
export type DossierCues = Record<string, string>;
const [NEXT_DISPUTE, NEXT_POSITION, NEXT_CUE] = ['\n', '¦', '|'];

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
  const cues = packCues(Object.values(records.disputes));
  const bare = withEvidence(records, (_id, given) => (given ? [] : undefined));
  return { records: withCues(bare, {}), cues, evidence, sources };
}

/** The dossier again; without cues where none are at hand. */
export function joinDataset({ records, cues, evidence, sources }: Omit<DossierParts, 'cues'> & { cues?: DossierCues }): Dataset {
  const joined = withEvidence(records, (id, given) => evidence[id] ?? given);
  return { ...(cues === undefined ? joined : withCues(joined, cues)), sources };
}

/** The records with these cues and no others. */
function withCues(records: DossierRecords, cues: DossierCues): DossierRecords {
  const byLanguage = Object.entries(cues).map(([language, lines]) => ({ language, lines: lines.split(NEXT_DISPUTE) }));
  const disputes = Object.values(records.disputes).map((dispute, line): [Id, Dispute] => {
    const given = byLanguage.map(({ language, lines }) => ({ language, positions: (lines[line] ?? '').split(NEXT_POSITION) }));
    const positions = dispute.positions.map(({ cues: _, ...position }, order) => {
      const own = given.flatMap(({ language, positions: each }) => (each[order] ? [[language, each[order].split(NEXT_CUE)]] : []));
      return own.length > 0 ? { ...position, cues: Object.fromEntries(own) as NonNullable<Position['cues']> } : position;
    });
    return [dispute.id, { ...dispute, positions }];
  });
  return { ...records, disputes: Object.fromEntries(disputes) };
}

function packCues(disputes: Dispute[]): DossierCues {
  const positions = disputes.flatMap((dispute) => dispute.positions);
  const languages = [...new Set(positions.flatMap(({ cues }) => Object.keys(cues ?? {})))];
  const line = (dispute: Dispute, language: string): string =>
    dispute.positions.map(({ cues }) => cuesIn(cues, language).join(NEXT_CUE)).join(NEXT_POSITION);
  return Object.fromEntries(languages.map((language) => [language, disputes.map((dispute) => line(dispute, language)).join(NEXT_DISPUTE)]));
}

function cuesIn(cues: Position['cues'], language: string): string[] {
  const found = Object.entries(cues ?? {}).flatMap(([own, list]) => (own === language ? (list ?? []) : []));
  const odd = found.find((cue) => /[\n|¦]/.test(cue));
  if (odd !== undefined) throw new Error(`cue ${JSON.stringify(odd)}: a line break, "|" or "¦" cannot be packed; write it without`);
  return found;
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
