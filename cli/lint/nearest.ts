/* The known name that a misspelt one most resembles, or null where none is near. Only asked once something is wrong. */

/** Share of the longer name that may differ. */
const TOLERANCE = 0.4;

export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    const cost = each.startsWith(name) || name.startsWith(each) ? 1 : editDistance(name, each);
    if (cost < least && cost <= TOLERANCE * Math.max(name.length, each.length)) [best, least] = [each, cost];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
