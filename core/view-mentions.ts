/*
 * Every mention of an article in reading order under its record, and whether its words still stand on the page. Those of an
 * earlier reading of the same article that are no longer found are listed too, as gone.
 */
import type { Id } from '../data/schema';
import type { Dataset } from './dossier';
import type { Mention, PageReport, Span } from './report';
import { type Ref, refOf } from './view-parts';

export interface MentionPlace extends Span {
  text: string;
  gone: boolean;
}

export interface MentionRow {
  ref: Ref;
  places: MentionPlace[];
}

/** `gone`: where marks began whose words have left the page. `earlier`: the reading before this one, of the same article. */
export function mentionsView(
  dataset: Dataset,
  report: PageReport,
  gone: readonly number[],
  earlier: PageReport | null = null,
): MentionRow[] {
  const rows = new Map<Id, MentionRow>();
  const add = ({ entity, start, end, text }: Mention, isGone: boolean) => {
    const known = rows.get(entity);
    const ref = known?.ref ?? refOf(dataset, entity);
    if (!ref) return;
    const row = known ?? { ref, places: [] };
    row.places.push({ start, end, text, gone: isGone });
    rows.set(entity, row);
  };
  const lost = new Set(gone);
  for (const mention of report.mentions) add(mention, lost.has(mention.start));
  for (const mention of vanished(report, earlier)) add(mention, true);
  return [...rows.values()];
}

/** Mentions by which the earlier reading had more of a record under that very form. */
function vanished(report: PageReport, earlier: PageReport | null): Mention[] {
  if (!earlier || earlier.title !== report.title) return [];
  const left = new Map<string, number>();
  const keyOf = ({ entity, text }: Mention) => `${entity} ${text}`;
  for (const mention of report.mentions) left.set(keyOf(mention), (left.get(keyOf(mention)) ?? 0) + 1);
  return earlier.mentions.filter((mention) => {
    const rest = left.get(keyOf(mention)) ?? 0;
    left.set(keyOf(mention), rest - 1);
    return rest <= 0;
  });
}
