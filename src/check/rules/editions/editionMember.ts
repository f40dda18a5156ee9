import { otherEdition } from "../../../diag/Edition.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { editionNames } from "../../editionNames.ts";
import type { Rule } from "../../Rule.ts";
import { hasName, staticMember } from "../../types/staticMember.ts";

export const editionMember: Rule = {
  id: "EditionMember",
  severity: "error",
  summary: "A static member that the .NET of the other edition alone has.",
  unit({ tree, edition }, { scope, table, report }) {
    walk(tree, (node, ancestors) => {
      const member = staticMember(node, tree, scope, table.surroundings.types);
      const here = member?.namesIn(edition) ?? null;
      if (member === null || here === null || hasName(here, member.name)) return;
      const there = otherEdition[edition];
      if (!hasName(member.namesIn(there) ?? [], member.name) || scope.guards.guards(node, ancestors)) return;
      report(
        member.extent,
        `[${member.type}]::${member.name} is there in ${editionNames[there]}; the .NET of ${editionNames[edition]} does not have it.`,
      );
    });
  },
};
