/*
 * Each folded word once. A text repeats its words: spelling one that is known costs no new string, and whatever is kept by
 * word finds it sooner. A new word beyond the limit makes the store begin anew; strings given out stay as they are.
 */

const WORDS_KEPT = 40_000;
/** Longer ones are no words and do not come again. */
const LONGEST_KEPT = 40;
const SLOTS = 0x20000;

const words: string[] = [];
/** Numbers of words, from 1, by a hash of the word; one whose slot is taken stands in the next that is free. */
const slots = new Uint16Array(SLOTS);

/** The word that the first `count` letters spell. `hash` must depend on these letters alone. */
export function wordOf(letters: Uint16Array, count: number, hash: number): string {
  if (count > LONGEST_KEPT) return spelled(letters, count);
  let slot = slotOf(hash);
  for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
    const word = words[number - 1] ?? '';
    if (spells(word, letters, count)) return word;
    slot = (slot + 1) % SLOTS;
  }
  if (words.length === WORDS_KEPT) {
    words.length = 0;
    slots.fill(0);
    slot = slotOf(hash);
  }
  const word = spelled(letters, count);
  slots[slot] = words.push(word);
  return word;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function spells(word: string, letters: Uint16Array, count: number): boolean {
  if (word.length !== count) return false;
  for (let at = 0; at < count; at += 1) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
}

/** In pieces: a call takes only so many arguments. */
function spelled(letters: Uint16Array, count: number): string {
  let word = '';
  for (let at = 0; at < count; at += PIECE) word += String.fromCharCode(...letters.subarray(at, Math.min(count, at + PIECE)));
  return word;
}

const PIECE = 1_000;
