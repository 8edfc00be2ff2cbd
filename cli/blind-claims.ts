/*
 * The claims of a dossier without the cues of one language. Cues and corpus are written by the same people; a newsroom's
 * sentence is further from both. Sentences are therefore also learnt from as they look where no cue is in their language.
 */
import { type ClaimIndex, openClaims } from '../core/claim-index';
import type { Dataset } from '../core/dossier';
import { readPassages } from '../core/read-passages';
import type { Engine } from '../core/report';

const opened = new WeakMap<Engine, Map<string, ClaimIndex>>();

export function claimsWithoutCues(language: string, engine: Engine): ClaimIndex {
  const known = opened.get(engine) ?? new Map<string, ClaimIndex>();
  opened.set(engine, known);
  const claims = known.get(language) ?? openWithoutCues(language, engine);
  known.set(language, claims);
  return claims;
}

function openWithoutCues(language: string, { dataset, gazetteer }: Engine): ClaimIndex {
  const left = withoutCues(dataset, language);
  return openClaims(left, readPassages(left, gazetteer));
}

function withoutCues(dataset: Dataset, language: string): Dataset {
  const disputes = Object.entries(dataset.disputes).map(([id, dispute]) => [
    id,
    {
      ...dispute,
      positions: dispute.positions.map((position) => ({
        ...position,
        cues: Object.fromEntries(Object.entries(position.cues ?? {}).filter(([own]) => own !== language)),
      })),
    },
  ]);
  return { ...dataset, disputes: Object.fromEntries(disputes) as Dataset['disputes'] };
}
