import type { Rule } from "../../Rule.ts";

export const containsSides: Rule = {
  id: "ContainsSides",
  severity: "warning",
  summary: "One text on the left of -contains, where the list belongs.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "BinaryExpression" || !/^[IC](?:not)?contains$/.test(node.operator)) return;
    const { left, right } = node;
    if (left.kind === "VariableExpression" && left.variablePath.driveName?.toLowerCase() === "env") {
      report(
        node.extent,
        `An environment variable is one text, and -contains looks for elements of a list: it is true where they are equal. -like '*...*' finds parts.`,
      );
      return;
    }
    if (left.kind !== "StringConstantExpression" || right.kind === "StringConstantExpression") return;
    report(
      node.extent,
      "The list stands on the left of -contains, and what is looked for on the right. -in has them the other way round.",
    );
  },
};
