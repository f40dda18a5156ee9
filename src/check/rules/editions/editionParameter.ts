import type { Edition } from "../../../diag/Edition.ts";
import { otherEdition } from "../../../diag/Edition.ts";
import { type Call, parameterExtent } from "../../calls/Call.ts";
import { parametersNamed } from "../../calls/CommandShape.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { editionNames } from "../../editionNames.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";

export const editionParameter: Rule = {
  id: "EditionParameter",
  severity: "error",
  summary: "A parameter that a cmdlet has in the other edition of PowerShell alone.",
  call(call, named, { scope, table, target, report }) {
    const [tree] = named.ancestors;
    for (const { written, node, candidates } of call.unbound) {
      if (candidates.length > 0 || named.isForEdition || !isOfOtherEdition(call, written, table, target.edition))
        continue;
      // The key of a table that is splatted stands elsewhere.
      const isKey = node.kind !== "CommandParameter" && tree?.kind === "ScriptBlock";
      if (isKey && scope.guards.guards(node, treeIndex(tree).ancestorsOf(node))) continue;
      const [here, there] = [editionNames[target.edition], editionNames[otherEdition[target.edition]]];
      report(
        parameterExtent(node),
        `-${written} of ${call.shape.name} is there in ${there}, not in ${here}. Leave it out, or ask for the edition first.`,
      );
    }
  },
};

/** Whether a name that the command lacks is a parameter of it in the other edition. */
export function isOfOtherEdition(call: Call, written: string, table: CommandTable, edition: Edition): boolean {
  if (call.shape.kind !== "cmdlet") return false;
  const other = table.shape(call.shape.name, otherEdition[edition]);
  return other !== null && parametersNamed(other, written).length === 1;
}
