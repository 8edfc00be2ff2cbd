import { expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { buildGazetteer } from '../../core/gazetteer';
import { openGazetteer } from '../../core/gazetteer-hits';
import { packGazetteer, unpackGazetteer } from '../../core/gazetteer-pack';
import { findMentions } from '../../core/mentions';

const { engine } = openDossier();
const built = buildGazetteer(engine.dataset);

it('unpacked, finds what it found before it was packed', () => {
  const unpacked = openGazetteer(unpackGazetteer(JSON.parse(JSON.stringify(packGazetteer(built)))));
  const text = 'US and Iranian teams met at the Bürgenstock; 阿拉格齐 and Уиткоффа spoke, let us say, to the E3. 이란과 미국.';
  expect(findMentions({ text }, unpacked).mentions).toEqual(findMentions({ text }, openGazetteer(built)).mentions);
});

it.each(['en', 'fa', 'ar', 'ur', 'he', 'tr', 'ru', 'fr', 'de', 'es', 'zh', 'ko'] as const)(
  'every head of a delegation has a form in %s',
  (language) => {
    const heads = Object.values(engine.dataset.events).flatMap(({ round }) => (round?.delegations ?? []).flatMap((each) => each.heads));
    expect([...new Set(heads)].filter((id) => !engine.dataset.actors[id]?.aliases[language])).toEqual([]);
  },
);
