/* What the panel is asked to show: taken once, by the tab it was asked for, whether the panel was there before or came after. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { ask, takeAsked } = await import('../../page/asked');

beforeEach(() => fakeBrowser.reset());

const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null));
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

it('waits for a panel that is not there yet, and is given once', async () => {
  await ask(7, { kind: 'record', id: 'second-round' });
  const first = vi.fn();
  const second = vi.fn();
  takeAsked(7, first);
  await settle();
  takeAsked(7, second);
  await settle();
  expect(first.mock.calls).toEqual([[{ kind: 'record', id: 'second-round' }]]);
  expect(second).not.toHaveBeenCalled();
  expect(await kept()).toEqual([]);
});

it('reaches a panel that stands already, again and again', async () => {
  const onAsked = vi.fn();
  takeAsked(7, onAsked);
  await settle();
  await ask(7, { kind: 'check', text: 'one' });
  await settle();
  await ask(7, { kind: 'check', text: 'one' });
  await settle();
  expect(onAsked.mock.calls).toEqual([[{ kind: 'check', text: 'one' }], [{ kind: 'check', text: 'one' }]]);
});

it('is not taken by the panel of another tab, nor after the panel has gone', async () => {
  const other = vi.fn();
  const gone = vi.fn();
  takeAsked(8, other);
  takeAsked(7, gone)();
  await settle();
  await ask(7, { kind: 'check', text: 'mine' });
  await settle();
  expect([other, gone].map((each) => each.mock.calls.length)).toEqual([0, 0]);
  expect(await kept()).toEqual(['asked-7']);
});

it('passes over what is no question', async () => {
  const onAsked = vi.fn();
  await fakeBrowser.storage.session.set({ 'asked-7': 'text', 'asked-8': null });
  takeAsked(7, onAsked);
  takeAsked(8, onAsked);
  await settle();
  expect(onAsked).not.toHaveBeenCalled();
});
