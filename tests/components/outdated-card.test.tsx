// @vitest-environment happy-dom
/* The card of an extension that was updated under the page: it says what to do and can be closed, in the reader's direction. */
import { expect, it, vi } from 'vitest';
import { OutdatedCard } from '../../components/OutdatedCard';
import { createWords } from '../../components/words';
import english from '../../locales/en.ftl?raw';
import persian from '../../locales/fa.ftl?raw';
import { show, textOf } from './render';

it('says to reload the page, in a dialog named by that sentence', () => {
  const view = show(<OutdatedCard onClose={vi.fn()} />);
  const dialog = view.querySelector('[role="alertdialog"]');
  expect(dialog?.getAttribute('aria-label')).toBe(textOf(dialog?.querySelector('p')));
  expect(textOf(dialog)).toMatch(/reload/i);
});

it('closes by its one button, which has a name', () => {
  const onClose = vi.fn();
  const buttons = show(<OutdatedCard onClose={onClose} />).querySelectorAll('button');
  expect([...buttons].map((button) => button.getAttribute('aria-label'))).toEqual(['Close']);
  buttons[0]?.click();
  expect(onClose).toHaveBeenCalledOnce();
});

it('is written from right to left where the reader reads so', () => {
  const view = show(<OutdatedCard onClose={vi.fn()} />, createWords('fa', { en: english, fa: persian }));
  expect(view.querySelector('section')?.getAttribute('dir')).toBe('rtl');
  expect(textOf(view)).toContain('صفحه را دوباره بارگذاری کنید');
});
