// @vitest-environment happy-dom
/* A page that never answers is not waited for for ever. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePatience } from '../../entrypoints/surface/usePatience';
import type { TabState } from '../../page/tab-report';
import { show, textOf } from './render';

const READING: TabState = { state: 'reading', host: 'news.example' };

function Shown({ state }: { state: TabState | null }) {
  const now = usePatience(state, 1_000);
  return <p>{now && 'code' in now ? `${now.state} ${now.code} ${now.host}` : (now?.state ?? 'nothing')}</p>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function after(state: TabState | null, milliseconds: number): Promise<string> {
  let view: HTMLElement | undefined;
  await act(() => {
    view = show(<Shown state={state} />);
  });
  await act(() => void vi.advanceTimersByTime(milliseconds));
  return textOf(view);
}

it.each<[string, TabState | null, number, string]>([
  ['a page being read is waited for', READING, 900, 'reading'],
  ['a page that stays silent has failed', READING, 1_100, 'error no-answer news.example'],
  ['a page that may not be read stays what it is', { state: 'not-allowed', host: 'news.example' }, 5_000, 'not-allowed'],
  ['nothing known stays nothing', null, 5_000, 'nothing'],
])('%s', async (_name, state, milliseconds, expected) => {
  expect(await after(state, milliseconds)).toBe(expected);
});
