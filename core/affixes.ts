/*
 * Other words that an inflected word may be: prepositions and articles written on to a noun, case endings, particles.
 * No edit distance: each alternative takes off one known affix. A name is looked up as written first.
 */

/** A word without an affix: how many folded characters were taken off at either side. */
export interface Alternative {
  fold: string;
  before: number;
  after: number;
}

const arabicPrefixes = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ال', 'وب', 'ول', 'و', 'ف', 'ب', 'ل', 'ك'];
const arabicSuffixes = ['هايي', 'هاي', 'ها', 'ي', 'يي'];
const hebrewPrefix = /^[והבלמשכ]{1,3}/;
const koreanParticles = [
  '으로부터',
  '으로서는',
  '으로서',
  '에서부터',
  '에서는',
  '에게서',
  '이라고',
  '으로는',
  '으로',
  '에서',
  '에게',
  '과의',
  '와의',
  '부터',
  '까지',
  '이나',
  '에는',
  '에도',
  '이란',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '로',
  '만',
  '측은',
  '측이',
  '측의',
  '측에',
  '과는',
  '와는',
  '과도',
  '와도',
  '로부터',
  '에선',
  '에게는',
  '에서의',
  '에서도',
  '한테',
  '께서',
  '처럼',
  '보다',
  '라고',
  '이라는',
  '라는',
  '이며',
  '이고',
  '조차',
  '마저',
  '만이',
  '만의',
  '간의',
  '간',
  '씨',
  '측',
  '발',
  '산',
];
const turkishSuffixes = [
  'lilar',
  'liler',
  'ndan',
  'nden',
  'yla',
  'yle',
  'nin',
  'nun',
  'dan',
  'den',
  'tan',
  'ten',
  'nda',
  'nde',
  'in',
  'un',
  'da',
  'de',
  'ta',
  'te',
  'ya',
  'ye',
  'yi',
  'yu',
  'la',
  'le',
  'a',
  'e',
  'i',
  'u',
];
const russianEndings =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ах|ях|ам|ям|ом|ем|ои|еи|ою|ею|ов|ев|ых|их|ым|им|ую|юю|ая|яя|ое|ее|ые|ие|ыи|ии|ия|ию|а|я|у|ю|ы|и|е|о|ь)$/;

/** Alternatives for a folded word, likeliest first; none for most words. `language` narrows what is tried in Latin script. */
export function alternatives(fold: string, language: string | undefined): readonly Alternative[] {
  const code = fold.charCodeAt(0);
  if (code < 0x250) return latin(fold, language);
  if (code >= 0x400 && code < 0x530) return stemmed(fold);
  if (code >= 0x590 && code < 0x600) return hebrew(fold);
  if (code >= 0x600 && code < 0x780) return arabic(fold);
  if (code >= 0xac00 && code <= 0xd7a3) return korean(fold);
  return NONE;
}

/** Key under which every case form of a word meets: the word for most scripts, the bare stem in Cyrillic. */
export function caseKey(fold: string): string | null {
  const code = fold.charCodeAt(0);
  if (code < 0x400 || code >= 0x530 || fold.length < 4) return null;
  return `~${fold.replace(russianEndings, '')}`;
}

const NONE: readonly Alternative[] = [];

/** Languages in Latin script whose names take endings. */
const inflected = new Set(['de', 'nl', 'sv', 'tr']);

function latin(fold: string, language: string | undefined): readonly Alternative[] {
  if (language === undefined || !inflected.has(language)) return NONE;
  const found: Alternative[] = [];
  if ((language === 'de' || language === 'nl' || language === 'sv') && fold.length > 4 && fold.endsWith('s'))
    found.push({ fold: fold.slice(0, -1), before: 0, after: 1 });
  if (language === 'tr')
    for (const suffix of turkishSuffixes)
      if (fold.length - suffix.length >= 4 && fold.endsWith(suffix))
        found.push({ fold: fold.slice(0, -suffix.length), before: 0, after: suffix.length });
  return found;
}

function stemmed(fold: string): Alternative[] {
  const key = caseKey(fold);
  return key === null ? [] : [{ fold: key, before: 0, after: 0 }];
}

function hebrew(fold: string): Alternative[] {
  const found: Alternative[] = [];
  const run = hebrewPrefix.exec(fold)?.[0].length ?? 0;
  for (let cut = 1; cut <= run; cut += 1) if (fold.length - cut >= 3) found.push({ fold: fold.slice(cut), before: cut, after: 0 });
  return found;
}

function arabic(fold: string): Alternative[] {
  const found: Alternative[] = [];
  if (fold.startsWith('لل') || fold.startsWith('ولل')) {
    const cut = fold.indexOf('لل') + 2;
    if (fold.length - cut >= 3) {
      found.push({ fold: `ال${fold.slice(cut)}`, before: cut - 1, after: 0 });
      found.push({ fold: fold.slice(cut), before: cut, after: 0 });
    }
  }
  for (const prefix of arabicPrefixes)
    if (fold.length - prefix.length >= 3 && fold.startsWith(prefix))
      found.push({ fold: fold.slice(prefix.length), before: prefix.length, after: 0 });
  for (const suffix of arabicSuffixes) {
    const rest = fold.slice(0, -suffix.length);
    if (rest.length < 3 || !fold.endsWith(suffix)) continue;
    if (suffix === 'ي' && !/[او]$/.test(rest)) continue;
    found.push({ fold: rest, before: 0, after: suffix.length });
  }
  return found;
}

function korean(fold: string): Alternative[] {
  const found: Alternative[] = [];
  for (const particle of koreanParticles)
    if (fold.length - particle.length >= 2 && fold.endsWith(particle))
      found.push({ fold: fold.slice(0, -particle.length), before: 0, after: particle.length });
  return found;
}
