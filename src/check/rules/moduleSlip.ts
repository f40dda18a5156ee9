import { absentModules } from "../../command/catalogue/absentCommands.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";
import type { Rule } from "../Rule.ts";
import { isLikelySlip } from "../words/isLikelySlip.ts";
import { didYouMean } from "../words/nearNames.ts";

export const moduleSlip: Rule = {
  id: "ModuleSlip",
  severity: "warning",
  summary: "The name of a module that is nearly that of a known one.",
  command({ name, command }, { report }) {
    if (!/^(?:import-module|install-module)$/i.test(name)) return;
    const [given] = [namedArgument(command, "name"), ...plainArguments(command)].filter((each) => each !== null);
    for (const value of (given && literalValues(given)) ?? []) {
      if (
        given === undefined ||
        typeof value !== "string" ||
        modules().some((each) => each.toLowerCase() === value.toLowerCase())
      )
        continue;
      const near = modules().filter((each) => isLikelySlip(value, each));
      if (near.length > 0)
        report(given.extent, `No module of the products is called '${value}'.${didYouMean(near.slice(0, 3))}`);
    }
  },
};

function modules(): readonly string[] {
  return [...absentModules().map((module) => module.name), ...own];
}

/** Modules of PowerShell's and Exchange's own. */
const own: readonly string[] = (
  "Microsoft.PowerShell.Management Microsoft.PowerShell.Utility Microsoft.PowerShell.Security Microsoft.PowerShell.Archive " +
  "Microsoft.PowerShell.LocalAccounts CimCmdlets PSReadLine ThreadJob PSScheduledJob ExchangeOnlineManagement"
).split(" ");
