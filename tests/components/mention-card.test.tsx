// @vitest-environment happy-dom
/* The card: a dialog named by its title, driven by keys, mirrored right to left, with no link into a foreign page. */
import { describe, expect, it, vi } from 'vitest';
import { MentionCard } from '../../components/MentionCard';
import { createWords } from '../../components/words';
import { cardView } from '../../core/view';
import english from '../../locales/en.ftl?raw';
import { dossier, report } from '../core/view-dossier';
import { show, textOf, words } from './render';

function open(id: string, language = words, read = report()) {
  const card = cardView(dossier, id, { report: read });
  if (!card) throw new Error(`no card for ${id}`);
  const on = { onPrevious: vi.fn(), onNext: vi.fn(), onOpen: vi.fn(), onClose: vi.fn() };
  const view = show(<MentionCard card={card} position={3} total={14} {...on} />, language);
  const dialog = view.querySelector<HTMLElement>('[role="dialog"]');
  if (!dialog) throw new Error('no dialog');
  const press = (key: string, more: KeyboardEventInit = {}) =>
    dialog.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  return { dialog, on, press };
}

it('is named by its title and says its position', () => {
  const { dialog } = open('ada-north');
  const title = dialog.ownerDocument.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  expect(textOf(title)).toBe('Ada North');
  expect(textOf(dialog.querySelector('[role="status"]'))).toBe('3 of 14, Ada North');
});

it.each(['ada-north', 'second-round', 'pilot-line', 'saltby', 'pilotage', 'who-closed'])('%s links nowhere', (id) => {
  expect(open(id).dialog.querySelectorAll('a')).toHaveLength(0);
});

describe('keys', () => {
  it('arrows move between marks, Escape closes', () => {
    const { on, press } = open('ada-north');
    press('ArrowRight');
    press('ArrowLeft');
    press('Escape');
    expect([on.onNext, on.onPrevious, on.onClose].map((fn) => fn.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('arrows are mirrored right to left', () => {
    const { on, press } = open('ada-north', createWords('ar', { en: english, ar: 'close = إغلاق' }));
    press('ArrowLeft');
    expect([on.onNext.mock.calls.length, on.onPrevious.mock.calls.length]).toEqual([1, 0]);
  });

  it('leaves Enter and the browser’s own shortcuts alone', () => {
    const { on, press } = open('ada-north');
    expect(press('Enter')).toBe(true);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(on.onPrevious).not.toHaveBeenCalled();
  });
});

it('says a contested point without saying who is right', () => {
  const { dialog } = open('who-closed', words, report({ published: '2030-05-10' }));
  const text = textOf(dialog);
  expect(text).toContain('Who closed the harbour in May 2030?');
  expect(text).toContain('Unresolved');
  expect(text).toContain('Would settle it: The harbour log.');
  expect(text).toContain('This article reports B.');
  expect(text).not.toMatch(/true|false|debunk|refut/i);
});

it('says how an event stands, in words', () => {
  const text = textOf(open('second-round').dialog);
  expect(text).toContain('3 independent sources');
  expect(text).toContain('2 not counted');
  expect(text).toContain('1 day before this article');
});
