import type { Expression } from "../syntax/ast/expressions.ts";
import type { Node } from "../syntax/ast/Node.ts";

/** What a value of a call is made of: the elements of a list that is written there, or the one expression that it is. */
export function listItems(value: Node): readonly Expression[] {
  return value.kind === "ArrayLiteral" ? value.elements : [value as Expression];
}
