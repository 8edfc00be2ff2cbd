// @vitest-environment happy-dom
/* Sources and the two days of a digest: named, and told without a verdict. */
import { expect, it, vi } from 'vitest';
import { EvidenceTree } from '../../components/EvidenceTree';
import { ThenAndNow } from '../../components/ThenAndNow';
import type { RecordKind } from '../../core/dossier';
import { evidenceView } from '../../core/view-evidence';
import type { ThenView } from '../../core/view-then';
import { dossier } from '../core/view-dossier';
import { show, textOf } from './render';

const VERDICTS = /\b(?:true|false|lie|lied|lies|fake|debunked|proven|wrong|propaganda|admitted|claimed)\b/i;

it.each<[kind: RecordKind, id: string]>([
  ['event', 'second-round'],
  ['dispute', 'who-closed'],
])('%s %s: every text has its publisher, what it says and why it counts', (kind, id) => {
  const { lists } = evidenceView(dossier, kind, id);
  const items = lists.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const view = show(<EvidenceTree lists={lists} />);
  expect(items.length).toBeGreaterThan(0);
  const rows = [...view.querySelectorAll('.origins > li > ul > li')].map(textOf);
  expect(rows).toHaveLength(items.length);
  items.forEach((item, row) => {
    expect(rows[row]).toContain(item.publisher);
    expect(rows[row]).toContain(item.says);
    expect(rows[row]).toMatch(/counted/i);
  });
  expect(textOf(view)).not.toMatch(VERDICTS);
});

it('says that there is no source', () => {
  const view = show(<EvidenceTree lists={[]} />);
  expect(view.querySelector('ul')).toBeNull();
  expect(textOf(view)).not.toBe('');
});

const past = (events: number, points: number): ThenView =>
  ({ day: '2030-05-03', leftOut: { events, points, positions: 0, names: 0 } }) as unknown as ThenView;

it('offers then and now, and says what then leaves out', () => {
  const onChange = vi.fn();
  const note = (shown: 'then' | 'now', events: number) => {
    const view = show(<ThenAndNow past={past(events, 0)} {...{ shown, onChange }} />);
    expect(textOf(view)).not.toMatch(VERDICTS);
    return textOf(view.querySelector('[role="status"]'));
  };
  expect(note('now', 3)).toBe('');
  expect(note('then', 3)).toContain('3');
  expect(note('then', 0)).not.toBe('');
  expect(textOf(document.body)).toContain('2030');
});
