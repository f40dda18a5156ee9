import { otherEdition } from "../../../diag/Edition.ts";
import { editionNames, requirementOf } from "../../editionNames.ts";
import type { Rule } from "../../Rule.ts";

export const editionCommand: Rule = {
  id: "EditionCommand",
  severity: "error",
  summary: "A cmdlet that only the other edition of PowerShell has.",
  command(named, { table, target, report }) {
    if (named.kind !== "cmdlet" || named.isForEdition || table.isIn(named.name, target.edition)) return;
    const other = otherEdition[target.edition];
    const name = table.spelling(named.name) ?? named.name;
    report(
      named.extent,
      `${editionNames[other]} has ${name}, ${editionNames[target.edition]} does not. Use what both have, ask for the edition first, or say ${requirementOf[other]}.`,
    );
  },
};
