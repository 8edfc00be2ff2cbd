/*
 * Reads a short post as the CheckThat! files keep it: its words, and what stands around them. Who wrote it and when speak
 * for a claim a little less than its words do; a tag is cut into the words it was run together from.
 */

/** Words of a post by how much they say of its subject. */
export interface Post {
  words: string;
  tags: string[];
  author: string;
  handle: string;
  date: string;
}

const signature = /\u2014([^\u2014]*)\(@(\w+)\)([^\u2014]*)$/u;
const month = /^(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)$/;

export function readPost(post: string): Post {
  const signed = signature.exec(post);
  const text = (signed ? post.slice(0, signed.index) : post).replace(/https?:\S+|pic\.twitter\.com\S*/g, ' ');
  return {
    words: apart(text.replace(/[#@]/g, ' ')),
    tags: [...text.matchAll(/[#@](\w+)/g)].map(([, tag = '']) => tag.toLowerCase()),
    author: apart(signed?.[1] ?? ''),
    handle: signed?.[2] ?? '',
    date: (signed?.[3]?.match(/\w+/g) ?? []).filter((word) => month.test(word)).join(' '),
  };
}

/** "StateOfTheUnion2019" as its words. */
export function apart(text: string): string {
  return text.replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\d)/gu, '$1 $2');
}

/** Longest word looked for in a tag. */
const LONGEST = 18;

/** Cuts a tag into the likeliest row of known words; empty where none makes it up. `counts`: how often each word is used. */
export function cutTag(tag: string, counts: ReadonlyMap<string, number>): string[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const best: { score: number; words: string[] }[] = [{ score: 0, words: [] }];
  for (let end = 1; end <= tag.length; end += 1) {
    best[end] = { score: Number.NEGATIVE_INFINITY, words: [] };
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const word = tag.slice(start, end);
      const count = counts.get(word);
      const before = best[start];
      if (count === undefined || before === undefined || (word.length < 2 && word !== 'a' && word !== 'i')) continue;
      const score = before.score + Math.log(count / total);
      if (score > (best[end]?.score ?? 0)) best[end] = { score, words: [...before.words, word] };
    }
  }
  return best[tag.length]?.words ?? [];
}
