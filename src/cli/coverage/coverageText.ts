import Table from "cli-table3";
import { unmodelledReason } from "../../command/catalogue/unmodelledReasons.ts";
import { type Count, type ModuleCoverage, sumOf } from "./measureCoverage.ts";

/** The table of all modules, with the sum of the first ones below these. */
export function coverageTable(summed: readonly ModuleCoverage[], others: readonly ModuleCoverage[]): string {
  const table = new Table({
    head: ["module", "cmdlets", "modelled", "", "parameters", "modelled", ""],
    style: { head: [], border: [], compact: true },
    colAligns: ["left", "right", "right", "right", "right", "right", "right"],
  });
  const row = (name: string, cmdlets: Count, parameters: Count) => [name, ...cells(cmdlets), ...cells(parameters)];
  const sum = sumOf(summed);
  table.push(
    ...summed.map(({ module, cmdlets, parameters }) => row(module, cmdlets, parameters)),
    row(`these ${summed.length}`, sum.cmdlets, sum.parameters),
    ...others.map(({ module, cmdlets, parameters }) => row(module, cmdlets, parameters)),
  );
  return `${table.toString()}\n`;
}

/** What is missing, a line a cmdlet. */
export function gapText({ module, gaps }: ModuleCoverage): string {
  const lines = gaps.map(({ cmdlet, whole, parameters, reasons = {} }) => {
    const shown = parameters.map((name) => (reasons[name] === undefined ? `-${name}` : `-${name} (${reasons[name]})`));
    const why = whole ? unmodelledReason(cmdlet) : null;
    return `  ${cmdlet}: ${whole ? `not modelled${why === null ? "" : ` (it ${why})`}` : shown.join(", ")}`;
  });
  return `${module}\n${lines.length === 0 ? "  nothing is missing" : lines.join("\n")}\n`;
}

function cells({ listed, modelled }: Count): string[] {
  return [String(listed), String(modelled), listed === 0 ? "" : `${((100 * modelled) / listed).toFixed(1)} %`];
}
