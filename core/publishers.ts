/*
 * Who a publisher's name stands for: one publisher under its several spellings and names, and the state it speaks for. The
 * names are the topic's; nothing here knows any.
 */
import type { Id, Publisher, Source } from '../data/schema';

/** What evidence is weighed against; a dataset is one. */
export interface Witnesses {
  sources: Record<Id, Source>;
  topic?: { publishers?: readonly Publisher[] | undefined };
}

export interface Publishers {
  /** What the topic lists, as given. */
  listed: readonly Publisher[] | undefined;
  /** Key of a name → the publisher of that name. */
  named: ReadonlyMap<string, { key: string; state?: Id | undefined }>;
  /** Texts of a publisher, by its key. */
  textsOf(key: string): readonly Source[];
}

/** Worked out once for each set of sources. */
const worked = new WeakMap<Witnesses['sources'], Publishers>();

export function publishersOf({ sources, topic }: Witnesses): Publishers {
  const before = worked.get(sources);
  if (before && before.listed === topic?.publishers) return before;
  const names = (topic?.publishers ?? []).flatMap(({ name, also = [], state }) => {
    return [name, ...also].map((each) => [spelling(each), { key: spelling(name), state }] as const);
  });
  const named = new Map(names);
  let texts: Map<string, Source[]> | undefined;
  const publishers: Publishers = {
    listed: topic?.publishers,
    named,
    textsOf(key) {
      texts ??= Map.groupBy(Object.values(sources), ({ publisher }) => named.get(spelling(publisher))?.key ?? spelling(publisher));
      return texts.get(key) ?? [];
    },
  };
  worked.set(sources, publishers);
  return publishers;
}

export function publisherOf(name: string, { named }: Publishers): { key: string; state?: Id | undefined } {
  const key = spelling(name);
  return named.get(key) ?? { key };
}

/** Case, articles, and what stands in brackets do not tell publishers apart. */
function spelling(name: string): string {
  return name
    .replace(/\s*\(.*?\)/g, '')
    .toLowerCase()
    .replace(/^the\s+|\s+(?:news agency|news|agency|newspaper)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
