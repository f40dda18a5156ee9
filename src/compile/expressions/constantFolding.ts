import type { Expression } from "../../syntax/ast/expressions.ts";

/** Whether an expression is a literal whose value needs no frame. */
export function isConstant(node: Expression): boolean {
  return node.kind === "ConstantExpression" || node.kind === "StringConstantExpression";
}
