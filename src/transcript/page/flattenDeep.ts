import type { DefaultTreeAdapterTypes } from "parse5";

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlChild = DefaultTreeAdapterTypes.ChildNode;

/** Elements stand in each other so deep, as browsers have it. */
const deepest = 512;

/** Puts what stands deeper in a document into the deepest element that it may have, without elements of its own. */
export function flattenDeep(document: HtmlNode): void {
  const pending: [node: HtmlNode, depth: number][] = [[document, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    if (!("childNodes" in node)) continue;
    if (depth === deepest) node.childNodes = leavesOf(node);
    else for (const child of node.childNodes) pending.push([child, depth + 1]);
  }
}

function leavesOf(node: HtmlNode): HtmlChild[] {
  const leaves: HtmlChild[] = [];
  const pending = "childNodes" in node ? node.childNodes.toReversed() : [];
  for (let next = pending.pop(); next; next = pending.pop())
    if ("childNodes" in next && next.childNodes.length > 0)
      for (let at = next.childNodes.length - 1; at >= 0; at--) pending.push(next.childNodes[at]);
    else leaves.push(next);
  return leaves;
}
