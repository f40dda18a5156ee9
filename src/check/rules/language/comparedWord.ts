import type { Expression } from "../../../syntax/ast/expressions.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const comparedWord: Rule = {
  id: "ComparedWord",
  severity: "warning",
  summary: "A comparison of a property with a word that it never has, and that is nearly one that it has.",
  node(node, _ancestors, context) {
    if (node.kind !== "BinaryExpression" || !compared.includes(node.operator)) return;
    const { left, right } = node;
    for (const value of right.kind === "ArrayLiteral" ? right.elements : [right]) {
      if (value.kind !== "StringConstantExpression" || value.value.length < 3) continue;
      const words = wordsOf(left, context);
      if (words === null || words.some((word) => word.toLowerCase().startsWith(value.value.toLowerCase()))) continue;
      const near = nearNames(value.value, words);
      if (near.length > 0) context.report(value.extent, `The property never has '${value.value}'.${didYouMean(near)}`);
    }
  },
};

const compared: readonly string[] = "Ieq Ine Ceq Cne Iin Inotin".split(" ");

/** The words that a property can have; null where that is not known. */
function wordsOf(expression: Expression, { unit, table, scope }: RuleContext): readonly string[] | null {
  if (expression.kind !== "MemberExpression" || expression.static) return null;
  const { member } = expression;
  if (member.kind !== "StringConstantExpression") return null;
  const owner = objectContext(unit.tree, unit.edition, table, scope).objectsOf(expression.expression);
  if (owner === null) return null;
  const words = owner.words?.(member.value) ?? null;
  if (words !== null || owner.type === null) return words;
  const type = table.memberType(owner.type, member.value, { isStatic: false, isCall: false });
  return type === null ? null : table.enumeration(type);
}
