import { describe, expect, it } from 'vitest';
import { openDossier } from '../../cli/engine';
import { findMentions } from '../../core/mentions';

const { engine } = openDossier();
const entitiesIn = (text: string, language = 'en', published = '2026-06-22') =>
  findMentions({ text, language, published }, engine.gazetteer)
    .mentions.filter(({ kind }) => kind === 'actor' || kind === 'place')
    .map(({ entity }) => entity);
const people = (text: string, language = 'en', published?: string) =>
  entitiesIn(text, language, published).filter((id) => engine.dataset.actors[id]?.kind === 'person');

describe('names are found', () => {
  it.each([
    ['en', 'ARAGHCHI AND WITKOFF MEET', ['abbas-araghchi', 'steve-witkoff']],
    ['en', 'J.D. Vance spoke', ['jd-vance']],
    ['en', 'Ara\u00ADghchi spoke', ['abbas-araghchi']],
    ['en', 'Araqchi’s plane', ['abbas-araghchi']],
    ['ko', '아라그치는 위트코프와 만났다', ['abbas-araghchi', 'steve-witkoff']],
    ['he', "עראקצ'י נפגש עם וויטקוף", ['abbas-araghchi', 'steve-witkoff']],
    ['fa', 'عراقچی و ویتکاف', ['abbas-araghchi', 'steve-witkoff']],
    ['fa', 'عراقچي', ['abbas-araghchi']], // Arabic letters on a Persian page
    ['ar', 'التقى عراقجي بويتكوف', ['abbas-araghchi', 'steve-witkoff']],
    ['ru', 'встреча Уиткоффа с Аракчи', ['steve-witkoff', 'abbas-araghchi']],
    ['tr', 'Witkoff’un Erakçi ile görüşmesi', ['steve-witkoff', 'abbas-araghchi']],
    ['de', 'Witkoffs Treffen mit Araghtschi', ['steve-witkoff', 'abbas-araghchi']],
    ['zh', '万斯会见阿拉格齐', ['jd-vance', 'abbas-araghchi']],
    ['ur', 'جے ڈی وینس اور شہباز شریف', ['jd-vance', 'shehbaz-sharif']],
  ])('%s: %s', (language, text, expected) => expect(people(text, language)).toEqual(expected));
});

describe('namesakes are not', () => {
  it.each([
    ['Cyrus Vance was secretary of state'],
    ['Vance University opened a new hall'],
    ['Omar Sharif played the lead'],
    ['Omar Sharif starred in Doctor Zhivago.'],
    ['Witkoff Group sold a tower'],
    ['Hamza Shehbaz Sharif leads the provincial party'],
    ['Sultan Qaboos al Busaidi ruled for fifty years'],
    ['let us go'],
  ])('%s', (text) => expect(people(text)).toEqual([]));

  it.each([
    ['ko', '멜라니아 트럼프가 전시회를 열었다.'],
    ['he', 'מלניה טראמפ פתחה את התערוכה.'],
    ['fa', 'صادق لاریجانی رئیس مجمع است.'],
    ['fa', 'فاضل لاریجانی سخن گفت.'],
  ])('%s: %s', (language, text) => expect(people(text, language)).toEqual([]));

  it('by a limit that another spelling of the same name has', () => {
    const named = (text: string) => findMentions({ text, language: 'es' }, engine.gazetteer).mentions.map(({ entity }) => entity);
    expect(named('Oman Air canceló sus vuelos')).toEqual([]);
    expect(named('Omán recibió a las delegaciones')).toEqual(['oman']);
  });

  it('where a statute bears the name of its town', () => {
    expect(entitiesIn('El Estatuto de Roma creó la Corte.', 'es')).toEqual([]);
    expect(entitiesIn('La delegación llegó a Roma.', 'es')).toEqual(['rome']);
  });

  it('in a headline in capitals, where every word has one', () => {
    expect(people('President Hails Vance After Talks With Iran Resume')).toContain('jd-vance');
    expect(people('President Hails Vance after Talks with Iran Resume')).toContain('jd-vance');
  });
});

describe('an office is whoever held it', () => {
  it.each([
    ["Iran's foreign minister spoke", '2026-06-22', ['abbas-araghchi']],
    ["Iran's foreign minister spoke", '2015-07-14', []],
    ['the US vice president left', '2026-06-22', ['jd-vance']],
    ['the US vice president left', '2023-06-22', []],
    ['On Monday the Iranian foreign minister Mohammad Javad Zarif said that he would stay at home', '2026-06-22', []], // a name follows that is not the holder's
  ])('%s (%s)', (text, published, expected) => expect(people(text, 'en', published)).toEqual(expected));

  it('is not named twice where the name follows', () => {
    expect(people('Omani Foreign Minister Badr al-Busaidi spoke')).toEqual(['badr-albusaidi']);
  });
});

it('marks the name without what is written on to it', () => {
  const [mention] = findMentions({ text: '카타르와', language: 'ko' }, engine.gazetteer).mentions;
  expect(mention?.text).toBe('카타르');
});
