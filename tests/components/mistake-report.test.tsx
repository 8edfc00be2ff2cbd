// @vitest-environment happy-dom
/* "Report a mistake" on an entry's page: prefilled, named, copied or saved as it stands, and never carried to another entry. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { EntryPage } from '../../components/explorer/EntryPage';
import { WordsProvider } from '../../components/words';
import { entryView } from '../../core/view-entry';
import { evidenceView } from '../../core/view-evidence';
import { dossier } from '../core/view-dossier';
import { textOf, words } from './render';

function open(onCopy = vi.fn(async (_text: string) => {})) {
  const onSave = vi.fn();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const go = (id: string) => {
    const entry = entryView(dossier, 'event', id);
    if (!entry) throw new Error(`no entry ${id}`);
    const page = <EntryPage entry={entry} evidence={evidenceView(dossier, 'event', id)} matrix={null} {...{ onCopy, onSave }} />;
    return act(() => render(<WordsProvider value={words}>{page}</WordsProvider>, container));
  };
  const area = () => container.querySelector<HTMLTextAreaElement>('.mistake textarea') ?? document.createElement('textarea');
  const press = (name: string) =>
    act(async () => [...container.querySelectorAll('button')].find((button) => textOf(button) === name)?.click());
  const type = (text: string) =>
    act(() => {
      const field = area();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { container, onCopy, onSave, go, area, press, type };
}

it('names the record and the version, and its text can be changed', async () => {
  const { go, area, container } = open();
  await go('second-round');
  expect(textOf(container.querySelector('.mistake summary'))).toBe('Report a mistake');
  expect(area().value).toContain('id: "second-round"');
  expect(area().value).toContain(`version: "${dossier.version}"`);
  expect([area().getAttribute('aria-label'), area().readOnly]).toEqual(['Text of the report', false]);
});

it('copies and saves what was written', async () => {
  const { go, type, press, onCopy, onSave, container } = open();
  await go('second-round');
  await type('my words');
  await press('Copy the text');
  await press('Save as a file');
  expect(onCopy).toHaveBeenCalledWith('my words');
  expect(onSave).toHaveBeenCalledWith('my words', 'second-round.yaml');
  expect(textOf(container.querySelector('.mistake [role="status"]'))).toBe('Copied');
});

it('says what to do where copying is refused', async () => {
  const { go, press, container } = open(vi.fn(() => Promise.reject(new Error('refused'))));
  await go('second-round');
  await press('Copy the text');
  expect(textOf(container.querySelector('.mistake [role="status"]'))).toContain('Select the text and copy it');
});

it('begins anew on another entry', async () => {
  const { go, type, area } = open();
  await go('second-round');
  await type('my words');
  await go('blockade');
  expect(area().value).toContain('id: "blockade"');
});
