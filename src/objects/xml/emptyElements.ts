import type { Node } from "@xmldom/xmldom";

const full = new WeakSet<object>();

/** Remembers that an element without content was written with an end tag: <a></a>. */
export function markAsFull(node: Node): void {
  full.add(node);
}

export function markAsEmpty(node: Node): void {
  full.delete(node);
}

/** Whether an element without content is written <a />. */
export function isWrittenEmpty(node: Node): boolean {
  return !node.firstChild && !full.has(node);
}
