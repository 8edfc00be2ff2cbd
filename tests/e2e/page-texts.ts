/* Short texts in our own words, and pages made of them. */

/** About the talks, with two contested points. */
export const NEWS = [
  'The delegations of the United States and Iran ended a first round of talks at the Bürgenstock above Lake Lucerne on Monday, with Qatar and Pakistan as mediators.',
  'Vice President JD Vance said that Iran had agreed to let inspectors of the IAEA return. Esmail Baghaei, the spokesman in Tehran, denied any new commitment on inspections.',
  'The Islamabad Memorandum of Understanding gives the two sides 60 days. Abbas Araghchi, the foreign minister, spoke of good progress in the negotiations.',
  'On frozen funds, the United States wants money held in an escrow account and spent on American farm goods, while Tehran says that Iran alone decides how to use its own funds.',
];

/** About nothing of the kind. */
export const OTHER = [
  'The apple harvest in the valley came late this year, and the growers are content with it.',
  'A fair on the market square opens on Saturday; the brass band plays at noon.',
];

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A page of 23 June 2026 with an article of these paragraphs, or with `body` in its place. */
export function shell(texts: readonly string[], body = ''): string {
  const article = texts.length > 0 ? `<article><h1>A report</h1>${paragraphs(texts)}</article>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A report</title><meta property="article:published_time" content="2026-06-23T08:00:00Z"></head><body>${article}${body}</body></html>`;
}
