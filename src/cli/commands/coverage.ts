import { cmdletTable } from "virtual:cmdlets";
import { catalogueCmdlets } from "../../command/catalogue/catalogue.ts";
import { standardFunctionParameters } from "../../session/standardFunctions.ts";
import { coverageTable, gapText } from "../coverage/coverageText.ts";
import { type ModuleCoverage, measureCoverage, parametersOfDefinition, sumOf } from "../coverage/measureCoverage.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import type { Command } from "./Command.ts";

/** The modules that cmdlets of Windows PowerShell are first looked for in; their sum is what the project promises. */
const coreModules = ["Core", "Utility", "Management", "Security"].map((name) => `Microsoft.PowerShell.${name}`);

/** cmdlab coverage */
export const coverage: Command = {
  help: {
    usage: ["coverage [MODULE...] [--json]"],
    summary: "Counts what is modelled of the cmdlets and parameters that Windows PowerShell 5.1 and Exchange list.",
    options: [{ name: "json", describe: "the numbers, and what is missing, as JSON" }],
    takesGlobals: false,
    details:
      "With names of modules: what is missing in these, cmdlet by cmdlet, and why where that is known. A cmdlet or parameter\nthat ends in NotModelled does not count as modelled.",
  },
  run(args) {
    const modules = [
      ...measureCoverage(catalogueCmdlets("desktop"), modelledParameters),
      ...measureCoverage(catalogueCmdlets("exchange"), modelledParameters, reasonsOf),
    ];
    const summed = coreModules.flatMap((name) => modules.filter(({ module }) => module === name));
    const others = modules.filter(({ module }) => !coreModules.includes(module));
    const chosen = args.words.map((word) => moduleNamed(modules, word));
    if (args.has("json")) {
      const shown = chosen.length > 0 ? chosen : [...summed, ...others];
      standardOutput.write(`${JSON.stringify({ modules: shown, core: sumOf(summed) }, null, 2)}\n`);
    } else if (chosen.length > 0) standardOutput.write(chosen.map(gapText).join("\n"));
    else standardOutput.write(coverageTable(summed, others));
    return 0;
  },
};

function modelledParameters(name: string): ReadonlySet<string> | null {
  const definition = cmdletTable.get(name)?.load();
  return definition ? parametersOfDefinition(definition) : standardFunctionParameters(name);
}

function reasonsOf(name: string): Readonly<Record<string, string>> {
  return cmdletTable.get(name)?.load().unmodelled ?? {};
}

function moduleNamed(modules: readonly ModuleCoverage[], word: string): ModuleCoverage {
  const key = word.toLowerCase();
  const found = modules.find(({ module }) => [key, `microsoft.powershell.${key}`].includes(module.toLowerCase()));
  if (!found)
    throw new UsageError(`There is no module '${word}'. There are ${modules.map(({ module }) => module).join(", ")}.`);
  return found;
}
