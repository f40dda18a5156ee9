import { numberTypes } from "../numberTypes.ts";
import { objectContext, ownerOf } from "../objects/objectsOf.ts";
import type { Rule } from "../Rule.ts";

export const wrongArgument: Rule = {
  id: "WrongArgument",
  severity: "error",
  summary: "A text for a method of .NET that takes a number there in all its overloads, and cannot become one.",
  node(node, _ancestors, { unit, table, scope, report }) {
    if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return;
    const given = node.arguments ?? [];
    if (!given.some(({ kind }) => kind === "StringConstantExpression")) return;
    const owner = ownerOf(node.expression, node.static, objectContext(unit.tree, unit.edition, table, scope));
    const { types } = table.surroundings;
    const { value: name } = node.member;
    const taken = owner === null ? null : types.argumentTypes(owner, name, node.static, unit.edition);
    const fitting = (taken ?? []).filter(({ length }) => length === given.length);
    for (const [place, each] of given.entries()) {
      if (each.kind !== "StringConstantExpression" || fitting.length === 0) continue;
      const isWrong = fitting.every((all) => numbers.test(all[place]) && !types.converts(each.value, all[place]));
      if (isWrong) report(each.extent, `${name}() takes a number here, and '${each.value}' cannot become one.`);
    }
  },
};

const numbers = new RegExp(`^(?:${numberTypes})$`, "i");
