import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const wrongOperand: Rule = {
  id: "WrongOperand",
  severity: "error",
  summary: "A text on a side of an operator of arithmetic that takes numbers there, and cannot become one.",
  node(node, _ancestors, context) {
    if (node.kind !== "BinaryExpression" || !/^(?:Minus|Multiply|Divide|Rem)$/.test(node.operator)) return;
    // `'-' * 20` repeats the text.
    const sides = node.operator === "Multiply" ? [node.right] : [node.left, node.right];
    for (const side of sides) if (isNoNumber(side, context)) tell(side, context);
  },
};

function tell(side: Expression, { report }: RuleContext): void {
  report(side.extent, "This text cannot become a number, which the operator takes here.");
}

function isNoNumber(side: Expression, { table }: RuleContext): boolean {
  if (side.kind !== "StringConstantExpression") return false;
  const { types } = table.surroundings;
  if (side.value.trim() === "") return false;
  return !["double", "datetime", "timespan"].some((type) => types.converts(side.value, type));
}
