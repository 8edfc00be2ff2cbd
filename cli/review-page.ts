/* The review as a page that stands alone: one table, its own style, no script, nothing fetched. */
import type { ReviewItem } from './review';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ccc}
code{font-size:.9em}ul{margin:0;padding-inline-start:1.2rem}@media (prefers-color-scheme:dark){body{color:#eee;background:#111}}`;

export interface ReviewPage {
  title: string;
  asOf: string;
  today: string;
  items: ReviewItem[];
}

export function reviewPage({ title, asOf, today, items }: ReviewPage): string {
  const rows = items.map(
    (item) =>
      `<tr><td>${item.score}</td><td>${item.kind}</td><td>${escapeHtml(item.title)}<br><code>${escapeHtml(item.id)}</code></td><td><ul>${item.reasons
        .map(({ matter, text }) => `<li><strong>${matter}</strong>: ${escapeHtml(text)}</li>`)
        .join('')}</ul></td></tr>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>To do: ${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><h1>To do: ${escapeHtml(title)}</h1>
<p>${items.length} records, worst first. Dossier as of ${asOf}, reviewed on ${today}.</p>
<table><thead><tr><th scope="col">Weight</th><th scope="col">Kind</th><th scope="col">Record</th><th scope="col">What to do</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
