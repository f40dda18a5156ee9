import type { Document, Node } from "@xmldom/xmldom";

/** Moves a node to another document without a copy, so that what is known of its elements stays. */
export function adoptNode(to: Document, node: Node): Node {
  node.parentNode?.removeChild(node as never);
  const take = (one: Node): void => {
    (one as { ownerDocument: Document }).ownerDocument = to;
    for (let child = one.firstChild; child; child = child.nextSibling) take(child);
    const { attributes } = one as { attributes?: { length: number; item(index: number): Node } };
    if (attributes) for (let index = 0; index < attributes.length; index++) take(attributes.item(index));
  };
  take(node);
  return node;
}
