import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { NodeKind } from "../../syntax/ast/Node.ts";
import type { AstObject } from "./AstObject.ts";

/** The visitor's method for a kind of node. */
function visitMethodName(kind: NodeKind): string {
  return kind === "TrapStatement" ? "VisitTrap" : `Visit${kind}`;
}

/** Shows a node and those below it to an AstVisitor, in order, as its answers direct. */
export function visitTree(from: AstObject, visitor: unknown): void {
  const handler = typeByName("System.Management.Automation.Language.IAstPostVisitHandler");
  visitNode(from, visitor, typeOf(visitor).isAssignableTo(handler));
}

/** False when the visitor wants to see no more. */
function visitNode(at: AstObject, visitor: unknown, isPostVisited: boolean): boolean {
  const action = actionOf(at, visitor);
  if (action === "StopVisit") return false;
  if (action !== "SkipChildren") {
    for (const child of childrenOf(at.node))
      if (!visitNode(at.tree.objectOf(child), visitor, isPostVisited)) return false;
  }
  if (isPostVisited) invokeMethod(visitor, "PostVisit", [at]);
  return true;
}

function actionOf(at: AstObject, visitor: unknown): string {
  const name = visitMethodName(at.node.kind);
  if (!typeOf(visitor).members.method(name)) return "Continue";
  const answer = invokeMethod(visitor, name, [at]);
  return answer instanceof EnumValue ? answer.text : "Continue";
}

/** Calls the method of an ICustomAstVisitor for the node's class; it goes on by itself. */
export function acceptCustomVisitor(at: AstObject, visitor: unknown): unknown {
  return invokeMethod(visitor, visitMethodName(at.node.kind), [at]) ?? null;
}
