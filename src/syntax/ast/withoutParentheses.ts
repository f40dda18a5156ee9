import type { Expression } from "./expressions.ts";
import { pureExpression } from "./pureExpression.ts";

/** What parentheses stand around, those inside of it as well; the expression itself where they hold more than one. */
export function withoutParentheses(expression: Expression): Expression {
  const inner = expression.kind === "ParenExpression" ? pureExpression(expression.pipeline) : null;
  return inner === null ? expression : withoutParentheses(inner);
}
