import { callDelegate } from "../../objects/calls/callDelegate.ts";
import type { Delegate } from "../../objects/calls/Delegate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { AstObject } from "./AstObject.ts";

/**
 * The node and those below it for which the predicate holds, parents first. Without `nested`, what is inside of script
 * blocks and functions below the first node is left out.
 */
export function findNodes(from: AstObject, predicate: Delegate, nested: boolean, onlyFirst: boolean): AstObject[] {
  const { tree } = from;
  const found: AstObject[] = [];
  const pending: Node[] = [from.node];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const object = tree.objectOf(node);
    // PowerShell's own search passes over the call of a base constructor, but not over what is in it.
    const isSeen = node.kind !== "BaseCtorInvokeMemberExpression";
    if (isSeen && toBoolean(callDelegate(predicate, object))) {
      found.push(object);
      if (onlyFirst) break;
    }
    const stops = !nested && (node.kind === "ScriptBlockExpression" || node.kind === "FunctionDefinition");
    if (stops) continue;
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) pending.push(children[index]);
  }
  return found;
}
