/* Where in a YAML text a field stands. Asked only once something is wrong, because keeping positions costs a second reading. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Path } from './load';

export interface Place {
  line: number;
  column: number;
}

export interface ReadYaml {
  document: Document;
  errors: (Place & { message: string })[];
  placeOf(path: Path): Place;
}

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = document.errors.map(({ message, pos }) => ({ ...at(pos[0]), message: `not YAML: ${message.split('\n')[0]}` }));
  return { document, errors, placeOf: (path) => at(offsetOf(document, path)) };
}

/** Offset of the node at a path, or of its nearest parent that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const part = path.slice(0, depth);
    const parent = depth === 0 ? null : document.getIn(path.slice(0, depth - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path[depth - 1]);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = part.length === 0 ? document.contents : document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
