/*
 * What has changed in a page since it was last read, so that the next reading looks at that alone. Nodes outside the part
 * that is read are not kept: a page may change there for ever.
 */
export interface Changes {
  /** Nodes in which something changed, with all that they stand in. */
  changed: ReadonlySet<Node>;
  /** Nodes that came in: what is in them may have changed while they were away. */
  added: ReadonlySet<Node>;
}

interface ChangeLog {
  note(root: Node, records: readonly MutationRecord[]): void;
  /** What was noted since the last call. */
  take(): Changes;
}

export function createChanges(): ChangeLog {
  let changed = new Set<Node>();
  let added = new Set<Node>();
  return {
    note(root, records) {
      for (const { target, addedNodes } of records) {
        if (!root.contains(target)) continue;
        for (let node: Node | null = target; node && !changed.has(node); node = node.parentNode) changed.add(node);
        for (const node of addedNodes) added.add(node);
      }
    },
    take() {
      const taken = { changed, added };
      changed = new Set();
      added = new Set();
      return taken;
    },
  };
}
