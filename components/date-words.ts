/* The words that `core/dates.ts` needs to say a date, in the reader's language. */
import type { DateWords } from '../core/dates';

type Say = (id: string, args?: Record<string, string | number>) => string;

export function dateWordsFrom(say: Say): DateWords {
  return {
    unknown: say('date-unknown'),
    about: (date: string) => say('date-about', { date }),
    month: (date: string) => say('date-month', { date }),
  };
}
