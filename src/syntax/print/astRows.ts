import type { ParseError } from "../../diag/ParseError.ts";
import { childrenOf } from "../ast/childrenOf.ts";
import type { Node } from "../ast/Node.ts";
import { nodeDetail } from "./nodeDetail.ts";

/** [depth, node type, start, end, detail] */
export type AstRow = readonly [number, string, number, number, string];

/** [error id, start, end] */
export type ErrorRow = readonly [string, number, number];

/** A tree as rows, parents before children, children in source order; offsets are UTF-16 units. */
export function astRows(root: Node): AstRow[] {
  const rows: AstRow[] = [];
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, depth } = item;
    rows.push([depth, node.kind, node.extent.start, node.extent.end, nodeDetail(node)]);
    const children = childrenOf(node).filter(isVisited).sort(inSourceOrder);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child !== undefined) open.push({ node: child, depth: depth + 1 });
    }
  }
  return rows;
}

/** PowerShell's own search of a tree passes over the call of a base constructor. */
function isVisited(node: Node): boolean {
  return node.kind !== "BaseCtorInvokeMemberExpression";
}

function inSourceOrder(left: Node, right: Node): number {
  return left.extent.start - right.extent.start || right.extent.end - left.extent.end;
}

export function errorRows(errors: readonly ParseError[]): ErrorRow[] {
  return errors.map((error) => [error.id, error.extent.start, error.extent.end]);
}
