import type { Expression } from "../syntax/ast/expressions.ts";
import { pureExpression } from "../syntax/ast/pureExpression.ts";

export type LiteralValue = string | number | boolean | null;

/** The values that an expression has whatever happens before: one, or those of a list; null where that cannot be known. */
export function literalValues(expression: Expression): readonly LiteralValue[] | null {
  switch (expression.kind) {
    case "StringConstantExpression":
      return [expression.value];
    case "ConstantExpression":
      return constant(expression.value);
    case "ExpandableStringExpression":
      return expression.nestedExpressions.length === 0 ? [expression.value] : null;
    case "VariableExpression":
      return constantVariable(expression.variablePath.userPath.toLowerCase());
    case "ParenExpression": {
      const inner = pureExpression(expression.pipeline);
      return inner === null ? null : literalValues(inner);
    }
    case "ArrayExpression": {
      const [statement, ...more] = expression.subExpression.statements;
      const inner = statement === undefined || more.length > 0 ? null : pureExpression(statement);
      return inner === null ? null : literalValues(inner);
    }
    case "ArrayLiteral": {
      const values = expression.elements.map(literalValues);
      return values.some((each) => each === null) ? null : values.flatMap((each) => each ?? []);
    }
    default:
      return null;
  }
}

function constant(value: unknown): readonly LiteralValue[] | null {
  if (typeof value === "number" || typeof value === "boolean" || value === null) return [value];
  return typeof value === "bigint" ? [Number(value)] : null;
}

function constantVariable(name: string): readonly LiteralValue[] | null {
  if (name === "true" || name === "false") return [name === "true"];
  return name === "null" ? [null] : null;
}
