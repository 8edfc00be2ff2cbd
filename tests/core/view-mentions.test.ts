/* Every mention with its state: on the page, or gone. */
import { expect, it } from 'vitest';
import { mentionsView } from '../../core/view-mentions';
import { dossier, report } from './view-dossier';

const states = (rows: ReturnType<typeof mentionsView>) => rows.flatMap(({ places }) => places.map(({ gone }) => gone));
const { mentions } = report();
const [first] = mentions;
if (!first) throw new Error('the report of the test names nobody');

it('lists every mention under its record, in reading order', () => {
  const rows = mentionsView(dossier, report(), []);
  expect(rows.flatMap(({ places }) => places)).toHaveLength(mentions.length);
  expect(rows[0]?.ref.id).toBe(first.entity);
});

it('says which have left the page', () => {
  const rows = mentionsView(dossier, report(), [first.start]);
  expect(rows.find(({ ref }) => ref.id === first.entity)?.places[0]?.gone).toBe(true);
  expect(rows.flatMap(({ places }) => places).filter(({ gone }) => gone)).toHaveLength(1);
});

it('keeps what an earlier reading of the same article had and this one lacks', () => {
  const now = report({ mentions: mentions.slice(1) });
  expect(states(mentionsView(dossier, now, [], report())).filter(Boolean)).toHaveLength(1);
});

it('takes nothing over from another article', () => {
  const now = report({ title: 'Another article', mentions: [] });
  expect(mentionsView(dossier, now, [], report())).toEqual([]);
});

it('leaves out what the dossier does not have', () => {
  expect(mentionsView(dossier, report({ mentions: [{ ...first, entity: 'nobody' }] }), [])).toEqual([]);
});
