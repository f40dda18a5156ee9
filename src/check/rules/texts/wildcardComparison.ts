import type { Expression } from "../../../syntax/ast/expressions.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

export const wildcardComparison: Rule = {
  id: "WildcardComparison",
  severity: "warning",
  summary:
    "A comparison of a property with a text with a wildcard, by an operator that takes none: `$_.Name -eq 'a*'`.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "BinaryExpression" || !/^[IC](?:eq|ne|contains|notcontains|in|notin)$/.test(node.operator))
      return;
    const isIn = node.operator.endsWith("in");
    const [of, looked] = isIn ? [node.right, node.left] : [node.left, node.right];
    if (!isOfName(of)) return;
    const text = literalValues(looked)?.find((each) => typeof each === "string" && isPattern(each));
    if (text === undefined) return;
    const { source, start, end } = node.errorPosition;
    const operator = source.slice(start, end);
    report(
      looked.extent,
      `${operator} takes '*' in '${text}' as it stands, and no wildcard. ${/n(?:e|ot)/i.test(operator) ? "-notlike" : "-like"} compares with one.`,
    );
  },
};

/** A property that is a name or text, and none that holds patterns itself. */
function isOfName(node: Expression): boolean {
  return (
    node.kind === "MemberExpression" &&
    !node.static &&
    node.member.kind === "StringConstantExpression" &&
    !/filter|pattern|mask|include|exclude|wildcard|search|scope|path|uri|url|rule|permission|mailenabled/i.test(
      node.member.value,
    )
  );
}

/** A word with a star before or behind it; a star alone, and `*.*`, are values of their own. */
function isPattern(text: string): boolean {
  return /^\*?[\w.@ -]*\w{2}[\w.@ -]*\*?$/.test(text) && /^\*|\*$/.test(text) && !/^\*\./.test(text);
}
