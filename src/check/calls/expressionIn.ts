import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";

/** The expression of a value that is given: an argument is one, a key of a table has a statement, which holds one. */
export function expressionIn(value: Node): Expression {
  return pureExpression(value as Statement) ?? (value as Expression);
}
