import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

/** Elements are counted from 0, so that the last one is at Count - 1. */
export const pastEnd: Rule = {
  id: "PastEnd",
  severity: "warning",
  summary:
    "A loop that goes on to the element behind the last one: `for ($i = 0; $i -le $list.Count; $i++)` with `$list[$i]`.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "ForStatement" || node.condition === null || !beginsAtZero(node.initializer)) return;
    const condition = pureExpression(node.condition);
    if (condition?.kind !== "BinaryExpression" || condition.operator !== "Ile") return;
    const { left, right } = condition;
    if (left.kind !== "VariableExpression" || right.kind !== "MemberExpression" || right.static) return;
    if (right.member.kind !== "StringConstantExpression" || !/^(?:count|length)$/i.test(right.member.value)) return;
    if (!takesElement(node.body, textOf(right.expression), textOf(left))) return;
    report(right.extent, `The last element is at ${right.member.value} - 1. -lt ends the loop there.`);
  },
};

function beginsAtZero(initializer: Node | null): boolean {
  if (initializer?.kind !== "AssignmentStatement" || initializer.operator !== "Equals") return false;
  const value = pureExpression(initializer.right);
  return value !== null && literalValues(value)?.[0] === 0;
}

/** Whether a body reads the element of a list at a place. */
function takesElement(body: Node, list: string, place: string): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= node.kind === "IndexExpression" && textOf(node.target) === list && textOf(node.index) === place;
  });
  return found;
}

function textOf({ extent: { source, start, end } }: Expression): string {
  return source.slice(start, end).toLowerCase();
}
