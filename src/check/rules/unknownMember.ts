import { walk } from "../../syntax/ast/walk.ts";
import type { Rule } from "../Rule.ts";
import { hasName, staticMember } from "../staticMember.ts";
import { didYouMean, nearNames } from "../words/nearNames.ts";

export const unknownMember: Rule = {
  id: "UnknownMember",
  severity: "error",
  summary: "A static member that a type of .NET does not have, and that is nearly the name of one.",
  unit({ tree }, { scope, table, report }) {
    walk(tree, (node) => {
      const member = staticMember(node, tree, scope, table.surroundings.types);
      if (member === null) return;
      const names = [...new Set([...(member.namesIn("Core") ?? []), ...(member.namesIn("Desktop") ?? [])])];
      if (names.length === 0 || hasName(names, member.name)) return;
      const near = nearNames(member.name, names);
      if (near.length > 0 || member.isWhole)
        report(member.extent, `[${member.type}] has no static member '${member.name}'.${didYouMean(near)}`);
    });
  },
};
