/*
 * Signs of how a sentence asserts: denial, attribution, likelihood. Folded beginnings of words, by language: what is
 * a verb of saying in one language begins the name of an office in another. They say how, never what.
 */
import type { FoundMention } from '../mentions';
import type { Token } from '../text';

type Words = Record<Manner, string>;
export type Manner = 'denial' | 'speech' | 'likely';

/** A beginning of up to three letters, and one that ends in a full stop, must be the whole word. */
const words: Record<string, Words> = {
  en: {
    denial:
      'not no never deny denie denied denies denial reject refus false untrue without neither nor dismiss ruled. contrary cannot isn aren wasn don doesn didn won',
    speech:
      'say said says told tells. tell. claim insist accus alleg warn argu assert maintain stress deni denied denies denial reports. reported. according describ call. calls. called. announc stated. confirm declar believ add adds. added. demand vow threat wrote. writes. holds. denies',
    likely:
      'may might could would should if unless until reportedly apparently unclear possibl likely expect disput contest contradict conflict differ versus though although while but despite',
  },
  de: {
    denial: 'nie nicht kein dementi bestreit zuruckgewies zuruckweis weder widersprach widersprich',
    speech: 'sagt erklar beton behaupt warn zufolge laut. nannte nennt. schrieb schreibt mitgeteilt teilte.',
    likely: 'konn soll sollen sollte wurde. laut. angeblich wenn falls moglicherweise',
  },
  fr: {
    denial: 'ne pas aucun dement rejet jamais nie. nient. ni refus',
    speech: 'dit dit. dire. disent. declar affirm selon assur annonc soutien soutenu ecrit explique',
    likely: 'pourrait pourraient serait seraient si conditionnel aurait auraient',
  },
  es: {
    denial: 'no sin ningun niega. nego. niegan. desmient desminti rechaz nunca',
    speech: 'dijo dice. dicen. afirm asegur segun. advirt declar anunci sostien sostuvo escribio explico',
    likely: 'podria podrian seria serian si',
  },
  tr: {
    denial: 'yok degil yalanla reddet hicbir',
    speech: 'soyle dedi diyor acikla belirt iddia gore. uyar savun bildir vurgula',
    likely: 'olabilir eger gorunuy',
  },
  ru: {
    denial: 'не нет никогда отри отверг опроверг',
    speech: 'сказа заяв утвержд сообщ подчерк предупре счита назва пише словам.',
    likely: 'может могут мог если якобы',
  },
  fa: {
    denial: 'نه نيست نخواهد تكذيب رد هيچ',
    speech: 'گفت گويد اعلام تاكيد ادعا مدعي هشدار نوشت افزود',
    likely: 'شايد اگر ممكن',
  },
  ar: {
    denial: 'لا لم لن ليس نفي ينفي ونفي نفت. ترفض رفض تكذيب',
    speech: 'قال قالت وقال اعلن واعلن اكد واكد زعم حذر تقول يقول كتب',
    likely: 'قد ربما اذا',
  },
  ur: { denial: 'نهين ترديد مسترد', speech: 'كها كهنا دعوي مطابق. بتايا', likely: 'شايد اگر' },
  he: { denial: 'לא אין מכחיש הכחיש דחה דחתה', speech: 'אמר טוען טענ הודיע הזהיר לדברי כתב', likely: 'אם אולי' },
  zh: { denial: '不 没 未 無 无 否 拒', speech: '说 称 表示 宣布 警告 认为 指出 强调', likely: '可能 如果 或' },
  ko: { denial: '아니 않 부인 거부 없', speech: '말했 밝혔 밝힌 주장 경고 강조 전했', likely: '만약 수도' },
};

const SHORT = 3;
const manners = ['denial', 'speech', 'likely'] as const;

interface Signs {
  whole: Map<string, Set<Manner>>;
  begins: Map<string, Set<Manner>>;
}

const signs = new Map(Object.entries(words).map(([language, lists]) => [language, signsOf(lists)]));

function signsOf(lists: Words): Signs {
  const found: Signs = { whole: new Map(), begins: new Map() };
  for (const manner of manners) {
    for (const word of lists[manner].split(' ')) {
      const whole = word.endsWith('.') || (word.length <= SHORT && /^\p{Script=Latin}/u.test(word));
      const map = whole ? found.whole : found.begins;
      const key = word.replace('.', '');
      map.set(key, (map.get(key) ?? new Set<Manner>()).add(manner));
    }
  }
  return found;
}

const LONGEST = 14;

/** How tokens `from` to `to` assert; names of actors and places say nothing. A language without lists is read as English. */
export function mannersIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly FoundMention[],
  language: string,
): Set<Manner> {
  const own = signs.get(language) ?? signs.get('en');
  const found = new Set<Manner>();
  let next = 0;
  for (let at = from; at < to && found.size < manners.length; at += 1) {
    while (next < mentions.length && (mentions[next]?.to ?? 0) <= at) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && mention.from <= at && (mention.kind === 'actor' || mention.kind === 'place')) continue;
    // A Chinese word is more than one token.
    const fold = `${tokens[at]?.fold ?? ''}${language === 'zh' ? (tokens[at + 1]?.fold ?? '') : ''}`;
    for (const manner of own?.whole.get(fold) ?? []) found.add(manner);
    for (let length = 1; length <= Math.min(LONGEST, fold.length); length += 1)
      for (const manner of own?.begins.get(fold.slice(0, length)) ?? []) found.add(manner);
  }
  return found;
}
