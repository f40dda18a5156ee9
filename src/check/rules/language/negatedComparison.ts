import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Rule } from "../../Rule.ts";

export const negatedComparison: Rule = {
  id: "NegatedComparison",
  severity: "warning",
  summary: "A comparison whose left side alone -not turns round: `-not $a -eq 'b'`.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "BinaryExpression" || !comparing.test(node.operator)) return;
    const { left, right } = node;
    if (left.kind !== "UnaryExpression" || (left.tokenKind !== "Not" && left.tokenKind !== "Exclaim")) return;
    if (!isOther(right) && !isNull(left.child) && !ordering.test(node.operator)) return;
    const { source, start, end } = left.extent;
    report(
      node.extent,
      `'${source.slice(start, end)}' comes first here, and what it gives is compared. Put the comparison in parentheses behind -not.`,
    );
  },
};

const comparing = /^[IC](?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin)$/;

/** Nobody asks which of two truths is more, or fits a pattern. */
const ordering = /^[IC](?:gt|ge|lt|le|like|notlike|match|notmatch)$/;

/** What -not gives is true or false: nothing else is meant to be compared with it than that. */
function isOther(right: Expression): boolean {
  if (isNull(right)) return true;
  const kinds: readonly Node["kind"][] = [
    "StringConstantExpression",
    "ExpandableStringExpression",
    "ConstantExpression",
    "ArrayLiteral",
    "ArrayExpression",
  ];
  return kinds.includes(right.kind);
}

function isNull(node: Expression): boolean {
  return node.kind === "VariableExpression" && node.variablePath.userPath.toLowerCase() === "null";
}
