/*
 * Signs of how a sentence asserts: denial, attribution, likelihood. Folded beginnings of words; a word counts when it
 * starts with one of them. They say how, never what.
 */
const denial =
  'not no never deny denie denied denies denial reject refus false untrue without neither nor dismiss rule contrary cannot isn aren wasn don doesn didn won ' +
  'nie nicht kein dementi bestreit zuruck ne pas aucun dement rejet jamais sin ningun niega neg desm rechaz yok degil yalanla reddet не нет никогда отри отверг опроверг ' +
  'نه نيست نخواهد نمي تكذيب رد لا لم لن ليس نفي ينفي ترفض رفض نهين ترديد مسترد לא אין מכחיש הכחיש דחה 不 没 未 無 无 否 拒 아니 않 부인 거부 없';
const speech =
  'say said says told tell claim insist accus alleg warn argu assert maintain stress deni denied denies report accord describ call called announc state confirm declar believ add demand vow threat ' +
  'sagt erklar beton behaupt warn zufolge laut dit dire affirm declar selon assur annonc dijo dice afirm asegur segun advirt declar soyle dedi acikla belirt iddia gore uyar savun ' +
  'сказа заяв утвержд сообщ подчерк предупре счита назва گفت گفته اعلام تاكيد ادعا هشدار قال قالت اعلن اكد زعم حذر تقول يقول كہا كها دعوي אמר טוען הודיע הזהיר לדברי 说 称 表示 宣布 警告 认为 말 밝 주장 경고 강조';
const likely =
  'may might could would should if unless until reportedly apparently unclear possibl likely expect disput contest contradict conflict differ versus though although while but despite ' +
  'konn soll wurde laut angeblich wenn pourrait serait si conditionnel podria seria si olabilir eger gorunuy может мог если якобы شايد اگر ممكن قد ربما اذا شاید אם אולי 可能 如果 或 만약 수도';

const lists = { denial: denial.split(' '), speech: speech.split(' '), likely: likely.split(' ') };
export type Manner = keyof typeof lists;
const byStart = new Map<string, Map<string, Manner[]>>();

for (const [manner, starts] of Object.entries(lists) as [Manner, string[]][]) {
  for (const start of starts) {
    const first = start.slice(0, 1);
    const group = byStart.get(first) ?? new Map<string, Manner[]>();
    group.set(start, [...(group.get(start) ?? []), manner]);
    byStart.set(first, group);
  }
}

/** Short beginnings must be the whole word. */
const WHOLE = 3;
const cache = new Map<string, Manner[]>();

/** What a folded word says about the manner of assertion; usually nothing. */
export function mannersOf(fold: string): Manner[] {
  const known = cache.get(fold);
  if (known !== undefined) return known;
  const found = new Set<Manner>();
  for (const [start, manners] of byStart.get(fold.slice(0, 1)) ?? []) {
    const hits = start.length <= WHOLE && start.charCodeAt(0) < 0x3000 ? fold === start : fold.startsWith(start);
    if (hits) for (const manner of manners) found.add(manner);
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(fold, [...found]);
  return [...found];
}
