import { walk } from "../../syntax/ast/walk.ts";
import { didYouMean, nearNames } from "../nearNames.ts";
import type { Rule } from "../Rule.ts";
import { hasName, staticMember } from "../staticMember.ts";

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
      if (near.length > 0 || isWhole(member.type))
        report(member.extent, `[${member.type}] has no static member '${member.name}'.${didYouMean(near)}`);
    });
  },
};

/** Types of which the tables hold all static members that any .NET has: there no other name is right. */
const whole: ReadonlySet<string> = new Set(
  "bitconverter char convert datetime decimal double guid int int32 io.path math string timespan".split(" "),
);

function isWhole(type: string): boolean {
  return whole.has(type.toLowerCase().replace(/^system\./, ""));
}
