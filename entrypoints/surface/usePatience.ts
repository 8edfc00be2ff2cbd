/*
 * A page that was asked for its text and never answered: it went away meanwhile, or the background was stopped in between.
 * After a while the views say so and offer another try, instead of waiting for ever.
 */
import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../page/tab-report';

const PATIENCE_MS = 10_000;
const NO_ANSWER = 'no-answer';

/** The state itself, or an error once it has been `reading` for too long. */
export function usePatience(state: TabState | null, patience = PATIENCE_MS): TabState | null {
  const [late, setLate] = useState<TabState | null>(null);
  useEffect(() => {
    if (state?.state !== 'reading') return;
    const timer = setTimeout(() => setLate(state), patience);
    return () => clearTimeout(timer);
  }, [state, patience]);
  return state !== null && state === late ? { state: 'error', host: state.host, code: NO_ANSWER } : state;
}
