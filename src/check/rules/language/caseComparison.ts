import type { Rule } from "../../Rule.ts";

export const caseComparison: Rule = {
  id: "CaseComparison",
  severity: "warning",
  summary: "A text in small or capital letters alone that is compared, with its case, with one that has others.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "BinaryExpression" || !/^C(?:eq|ne|like|notlike)$/.test(node.operator)) return;
    const { left, right } = node;
    if (left.kind !== "InvokeMemberExpression" || left.member.kind !== "StringConstantExpression") return;
    if (right.kind !== "StringConstantExpression") return;
    const name = left.member.value.toLowerCase();
    const isSmall = name === "tolower" || name === "tolowerinvariant";
    const isCapital = name === "toupper" || name === "toupperinvariant";
    if (!(isSmall && /\p{Lu}/u.test(right.value)) && !(isCapital && /\p{Ll}/u.test(right.value))) return;
    report(node.extent, `${left.member.value}() never gives '${right.value}', so that this is the same every time.`);
  },
};
