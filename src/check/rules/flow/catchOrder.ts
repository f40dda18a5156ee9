import type { ScriptBlock, TypeConstraint } from "../../../syntax/ast/definitions.ts";
import type { Rule } from "../../Rule.ts";
import type { TypeFacts } from "../../types/TypeFacts.ts";
import { possibleNames } from "../../types/writtenTypes.ts";

export const catchOrder: Rule = {
  id: "CatchOrder",
  severity: "error",
  summary:
    "A catch of a type that one in front of it catches already, so that PowerShell does not begin to run, or of one that is no exception.",
  node(node, _ancestors, { unit, table, report }) {
    if (node.kind !== "TryStatement") return;
    const { types } = table.surroundings;
    const caught: string[] = [];
    for (const { catchTypes } of node.catchClauses) {
      const found = catchTypes.map((type) => ({ type, lineage: lineageOf(type, unit.tree, types) }));
      for (const { type, lineage } of found) {
        if (lineage !== null && lineage.at(-1) === "System.Object" && !lineage.includes("System.Exception"))
          report(type.extent, `[${type.typeName.name}] is no exception: nothing of it is ever caught.`, "warning");
        const earlier = lineage?.find((each) => caught.includes(each));
        if (earlier !== undefined)
          report(
            type.extent,
            `[${earlier}] in front of it catches ${type.typeName.name} already. Put the wider type last.`,
          );
      }
      caught.push(...found.flatMap(({ lineage }) => lineage?.slice(0, 1) ?? []));
    }
  },
};

function lineageOf({ typeName }: TypeConstraint, tree: ScriptBlock, types: TypeFacts): readonly string[] | null {
  for (const name of possibleNames(typeName.name, tree)) {
    const found = types.lineage(name);
    if (found !== null) return found;
  }
  return null;
}
