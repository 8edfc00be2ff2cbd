/*
 * An outline against its reference. Fonts, wording and the size of the dossier may differ: so a part may stand one twelfth
 * of the width elsewhere, and lists are compared as one part each. A part that is missing, new or elsewhere is a difference.
 */
const TOLERANCE = 1;

interface Part {
  name: string;
  from: number;
  to: number;
}

/** One sentence for each difference; empty when they agree. */
export function differences(reference: readonly string[], seen: readonly string[]): string[] {
  const pairs = align(reference.map(partOf), seen.map(partOf));
  return pairs.flatMap(([was, is]) => {
    if (!is) return was ? [`missing: ${was.name} at ${was.from}-${was.to}`] : [];
    if (!was) return [`new: ${is.name} at ${is.from}-${is.to}`];
    const moved = Math.abs(was.from - is.from) > TOLERANCE || Math.abs(was.to - is.to) > TOLERANCE;
    return moved ? [`moved: ${was.name} from ${was.from}-${was.to} to ${is.from}-${is.to}`] : [];
  });
}

function partOf(line: string): Part {
  const [, name = line, from = '0', to = '0'] = /^(.*) (-?\d+)-(-?\d+)$/.exec(line) ?? [];
  return { name: name.trim(), from: Number(from), to: Number(to) };
}

/** Longest common subsequence of the names, so that one new part does not shift all that follow. */
function align(one: Part[], two: Part[]): [Part | null, Part | null][] {
  const longest = one.map(() => two.map(() => 0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = two.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = one[i]?.name === two[j]?.name ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [Part | null, Part | null][] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < two.length) {
    const [a, b] = [one[i] ?? null, two[j] ?? null];
    if (a && b && a.name === b.name) pairs.push([one[i++] ?? null, two[j++] ?? null]);
    else if (b && (!a || at(i, j + 1) >= at(i + 1, j))) pairs.push([null, two[j++] ?? null]);
    else pairs.push([one[i++] ?? null, null]);
  }
  return pairs;
}
