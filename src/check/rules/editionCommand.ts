import type { Rule } from "../Rule.ts";

export const editionCommand: Rule = {
  id: "EditionCommand",
  severity: "error",
  summary: "A cmdlet that only the other edition of PowerShell has.",
  command(named, { table, target, report }) {
    if (named.kind !== "cmdlet" || named.isGuarded || table.isIn(named.name, target.edition)) return;
    const [here, there, switches] =
      target.edition === "Desktop"
        ? ["Windows PowerShell 5.1", "PowerShell 7", "'#requires -Version 7'"]
        : ["PowerShell 7", "Windows PowerShell 5.1", "'#requires -PSEdition Desktop'"];
    const name = table.spelling(named.name) ?? named.name;
    report(
      named.extent,
      `${there} has ${name}, ${here} does not. Use what both have, ask for the edition first, or say ${switches}.`,
    );
  },
};
