import type { Expression, Hashtable } from "../../../syntax/ast/expressions.ts";

/** The table that an expression is, with an order or without one; null for any other. */
export function writtenTable(expression: Expression | null): Hashtable | null {
  const isOrdered = expression?.kind === "ConvertExpression" && /^ordered$/i.test(expression.type.typeName.name);
  const table = isOrdered ? expression.child : expression;
  return table?.kind === "Hashtable" ? table : null;
}
