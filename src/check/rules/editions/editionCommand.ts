import { otherEdition } from "../../../diag/Edition.ts";
import { editionNames, requirementOf } from "../../editionNames.ts";
import type { Rule } from "../../Rule.ts";

export const editionCommand: Rule = {
  id: "EditionCommand",
  severity: "error",
  summary: "A cmdlet that only the other edition of PowerShell has.",
  command(named, { table, target, report }) {
    const other = otherEdition[target.edition];
    const alias =
      named.kind === "unknown" ? table.surroundings.aliases(other).get(named.name.toLowerCase()) : undefined;
    const meant = alias ?? named.name;
    if ((named.kind !== "cmdlet" && alias === undefined) || named.isForEdition) return;
    if (table.isIn(meant, target.edition)) return;
    const name = table.spelling(meant) ?? meant;
    report(
      named.extent,
      `${editionNames[other]} has ${name}, ${editionNames[target.edition]} does not. Use what both have, ask for the edition first, or say ${requirementOf[other]}.`,
    );
  },
};
