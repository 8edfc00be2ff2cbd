/*
 * The digest to draw: the one that the background made, with today's age of the dossier; where there is none yet, or none
 * found room, it is made here from the dossier. The dossier's last day is a small file of its own.
 */
import { useEffect, useState } from 'preact/hooks';
import type { DossierEdge } from '../../core/dossier';
import { asOfToday, type Digested } from '../../core/view-digested';
import { loadEdge } from '../../page/dossier-files';
import { today } from '../surface/today';
import type { PopupTab } from './use-tab';

/** The background is given this long before the work is done twice. */
const PATIENCE_MS = 250;

const reading = loadEdge();
let read: DossierEdge | undefined;

/** Resolves, whatever came of it, when the last day is there to be drawn. */
export const edgeReady: Promise<void> = reading.then(
  (edge) => {
    read = edge;
  },
  () => {}, // heard of where it is awaited
);

/** Null while it is on its way; 'error' where a file of the dossier cannot be read. */
export function useEdge(): DossierEdge | null | 'error' {
  const [edge, setEdge] = useState<DossierEdge | null | 'error'>(read ?? null);
  useEffect(() => {
    reading.then(setEdge, () => setEdge('error'));
  }, []);
  return edge;
}

export function useDigest({ state, digested }: PopupTab, edge: DossierEdge | null | 'error'): Digested | null | 'error' {
  const [own, setOwn] = useState<Digested | null | 'error'>(null);
  const report = state?.state === 'read' ? state.report : null;
  useEffect(() => {
    setOwn(null);
    if (!report || digested) return;
    let wanted = true;
    const make = () => {
      const made = import('./own-digest').then(({ ownDigest }) => ownDigest(report));
      made.then(
        (one) => wanted && setOwn(one),
        () => wanted && setOwn('error'),
      );
    };
    const timer = setTimeout(make, PATIENCE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [report, digested]);
  if (edge === 'error') return 'error';
  if (!report || !edge) return null;
  return digested ? asOfToday(digested, edge, today()) : own;
}
