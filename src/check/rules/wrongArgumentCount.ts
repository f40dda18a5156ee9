import { counted } from "../../base/text/counted.ts";
import type { ArgumentCount } from "../../command/MemberUse.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { argumentCounts, classNamed } from "../objects/classObjects.ts";
import { objectContext, ownerOf } from "../objects/objectsOf.ts";
import type { Rule } from "../Rule.ts";

export const wrongArgumentCount: Rule = {
  id: "WrongArgumentCount",
  severity: "error",
  summary: "A method of .NET with more or fewer arguments than any of its overloads takes.",
  unit({ tree, edition }, { scope, table, report }) {
    const context = objectContext(tree, edition, table, scope);
    const { types } = table.surroundings;
    walk(tree, (node) => {
      if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return;
      const { value: name, extent } = node.member;
      const given = node.arguments?.length ?? 0;
      const own = node.static ? classNamed(node.expression, context) : null;
      const ownCounts = own && argumentCounts(own, name, true, context);
      if (ownCounts !== null) {
        if (!ownCounts.includes(given))
          report(
            extent,
            `${name}() takes ${listed(ownCounts.map((count) => ({ least: count, most: count })))}, not ${given}.`,
          );
        return;
      }
      const owner = ownerOf(node.expression, node.static, context);
      if (owner === null) return;
      const counts = (["Core", "Desktop"] as const).flatMap(
        (each) => types.argumentCounts(owner, name, node.static, each) ?? [],
      );
      if (counts.length === 0 || counts.some(({ least, most }) => least <= given && given <= most)) return;
      report(extent, `${name}() takes ${listed(counts)}, not ${given}.`);
    });
  },
};

/** "1, 2 or 4 arguments" */
function listed(counts: readonly ArgumentCount[]): string {
  const numbers = new Set<number>();
  for (const { least, most } of counts)
    for (let count = least; count <= Math.min(most, least + 20); count++) numbers.add(count);
  const sorted = [...numbers].sort((left, right) => left - right);
  const last = sorted.pop() ?? 0;
  if (sorted.length === 0) return last === 0 ? "no arguments" : counted(last, "argument");
  return `${sorted.join(", ")} or ${last} arguments`;
}
