/*
 * Where the panel's body stands: another tab begins at its top; who comes back from an entry or from results finds the
 * place that they left.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `inTab` is false while an entry or results stand in the tab's place. */
export function useScroll(view: string, inTab: boolean) {
  const body = useRef<HTMLElement>(null);
  const left = useRef(0);
  const was = useRef(inTab);
  // Read while the tab still stands there: a scroll event may come only after what hides it.
  if (was.current && !inTab) left.current = body.current?.scrollTop ?? 0;
  was.current = inTab;
  useLayoutEffect(() => {
    left.current = 0;
    if (body.current) body.current.scrollTop = 0;
  }, [view]);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = inTab ? left.current : 0;
  }, [inTab]);
  return body;
}
