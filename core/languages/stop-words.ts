/*
 * Words too common to tell one claim from another, folded, by language. Only the commonest: rarer ones are weighed down
 * by their frequency anyway. Negations are kept out of the lists: they decide claims.
 */
const lists: Record<string, string> = {
  en: 'a an the of to in on at by for from with as is are was were be been being has have had do does did it its this that these those and or but if than then there their they them he she his her him we our you your i my me us who whom which what when where how will would can could may might shall should about into over under after before between during through up down out off also more most such any some all both each other own same so s t',
  fr: 'le la les l un une des du de d et ou a au aux en dans sur par pour avec que qui quoi dont ce cet cette ces se sa son ses leur leurs il elle ils elles on est sont ete etre ont avait plus',
  de: 'der die das den dem des ein eine einen einem einer eines und oder zu zur zum im in an am auf von vom mit bei fur als ist sind war waren hat haben hatte wird werden wurde sich es er sie ihr ihre sein dass aus nach uber',
  es: 'el la los las un una unos unas de del al y o a en con por para que se su sus lo le les es son fue fueron ha han habia como mas este esta estos estas',
  tr: 've ile bir bu su o da de ki icin gibi daha cok en olarak olan oldugu olduğu ettigi dedi',
  ru: 'и в на с со по о об от до за из к ко у для что как это его ее их он она они был была были быть а но или же',
  fa: 'و در به از كه را با اين ان براي تا بر است شد شده هم خود يك ها هاي مي بود كرد كند دارد',
  ar: 'في من الي علي عن مع ان او و هذا هذه ذلك التي الذي كان كانت قد بعد قبل بين ما كما هو هي',
  ur: 'كا كي كه كو مين سي ني اور هي هين تها تهي اس ان پر بهي يه وه كر كيا گيا',
  he: 'של את על עם אל או כי הוא היא הם זה זו אשר גם כל בין לא',
  hi: 'के की का को में से ने और है हैं था थे पर यह वह कि भी',
};

const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]));
const none: ReadonlySet<string> = new Set();

/** Folded stop words of a language; the empty set where there is no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
