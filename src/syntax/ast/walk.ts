import { childPlaces } from "./childrenOf.ts";
import type { Node } from "./Node.ts";

/** Called for a node with its ancestors, the root first. */
export type Visit = (node: Node, ancestors: readonly Node[]) => void;

/**
 * Visits a tree, parents before children, without recursion. `leave` is called behind a node's children; nodes without
 * children that `passes` tells are passed over.
 */
export function walk(root: Node, enter: Visit, leave?: Visit | null, passes?: (node: Node) => boolean): void {
  const ancestors: Node[] = [];
  const pending: (Node | null)[] = [root];
  while (pending.length > 0) {
    const node = pending.pop() ?? null;
    if (node === null) {
      const done = ancestors.pop();
      if (done !== undefined) leave?.(done, ancestors);
      continue;
    }
    enter(node, ancestors);
    const children = childPlaces(node);
    if (children.length === 0) {
      leave?.(node, ancestors);
      continue;
    }
    ancestors.push(node);
    pending.push(null);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== null && passes?.(child) !== true) pending.push(child);
    }
  }
}

/** The ancestor `up` levels above a node: 0 is its parent. */
export function ancestor(ancestors: readonly Node[], up: number): Node | undefined {
  return ancestors[ancestors.length - 1 - up];
}
