/*
 * When a page was published, as an EDTF day, from what it states of itself. Signs are asked in the order in which they
 * deserve trust: markup for machines, times in the article, its byline, its address. A date in the future or before the
 * web is not believed, whoever states it; nor is a day in words that is today, which is what mastheads print.
 */
import { writtenDay } from './written-day';

/** What a page states, as it states it, the surest first. */
export interface StatedDates {
  /** Markup for machines and times. */
  stated: string[];
  /** Short texts that are shown as its date or byline. */
  shown: string[];
  /** Its own address, which may hold a day. */
  address: string;
}

const EARLIEST = '1990-01-01';

/** `today` is YYYY-MM-DD; a page may be a day ahead of the reader's clock. `language` is that of the page. */
export function publishedDay({ stated, shown, address }: StatedDates, today: string, language?: string): string | undefined {
  const latest = dayAfter(today);
  const believed = (day: string | undefined): day is string => day !== undefined && day >= EARLIEST && day <= latest;
  for (const text of stated) {
    const day = dayOf(text, language);
    if (believed(day)) return day;
  }
  for (const line of shown) {
    const day = dayOf(line, language);
    if (believed(day) && day < today) return day;
  }
  const day = dayInAddress(address);
  return believed(day) ? day : undefined;
}

/** "…/2026/06/22/title": newsrooms that date their addresses mean the day of publication. */
function dayInAddress(address: string): string | undefined {
  const [, year, month, day] = /[/](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address) ?? [];
  return year ? dayOf(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`) : undefined;
}

/** The day that a statement names, in the zone in which it names it. */
export function dayOf(stated: string, language?: string): string | undefined {
  const text = stated.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  return writtenDay(iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : text, language)?.day;
}

function dayAfter(today: string): string {
  const next = new Date(`${today}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
