/* The words around a date that `core/dates.ts` asks for, in the reader's language. */
import type { DateWords } from '../core/dates';

type Say = (id: string, args?: Record<string, string | number>) => string;

export function dateWordsFrom(say: Say): DateWords {
  return {
    unknown: say('date-unknown'),
    about: (date) => say('date-about', { date }),
    month: (date) => say('date-month', { date }),
    uncertain: (date) => say('date-uncertain', { date }),
    interval: (from, to) => say('date-interval', { from, to }),
    since: (date, precision) => say(precision === 'day' ? 'date-since' : 'date-since-month', { date }),
    until: (date, precision) => say(precision === 'day' ? 'date-until' : 'date-until-month', { date }),
  };
}
