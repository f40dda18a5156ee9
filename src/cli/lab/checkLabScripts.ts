import { productOfVersion } from "../../base/exchangeProducts.ts";
import { CommandTable } from "../../check/calls/CommandTable.ts";
import { checkScripts } from "../../check/checkScripts.ts";
import { rules } from "../../check/rules.ts";
import { SourceText } from "../../diag/SourceText.ts";
import { everySolution, type Lab, type LabCode } from "../../labs/file/Lab.ts";
import { type LabProblem, labProblem } from "../../labs/file/LabProblem.ts";
import { surroundings } from "../check/surroundings.ts";
import { labScenario } from "./labSurroundings.ts";

/** What 'cmdlab check' says of the code of a lab, as warnings: names of commands and parameters, values, what the product lacks. */
export function checkLabScripts(lab: Lab): LabProblem[] {
  const blocks = [
    ...lab.setups,
    ...lab.forbids,
    ...lab.tasks.flatMap((task) => [...task.checks, ...task.resetTo, ...everySolution(task)]),
  ].sort((left, right) => left.line - right.line);
  const products = labScenario(lab).scenario.servers.map(({ version }) => productOfVersion(version));
  const target = {
    edition: lab.edition,
    isEditionChosen: true,
    products: [...new Set(products.filter((product) => product !== null))],
    isProductChosen: true,
    canConnect: true,
  } as const;
  const sources = blocks.map(({ code }) => new SourceText(code, lab.file));
  const active = rules.filter(({ id }) => !passedOver.includes(id));
  const found = checkScripts(sources, lab.file, target, new CommandTable(surroundings()), active);
  return found.flatMap((findings, index) =>
    findings
      .filter(({ severity, rule }) => severity !== "information" || rule === unjudged)
      .map(({ message, extent }) => problem(message, extent.start, sources[index], blocks[index])),
  );
}

/** A lab has no modules but the machine's own, so that a command nobody knows is hardly meant. */
const unjudged = "UnjudgedCommand";

/** What the lab's own check says already, and matters of taste. */
const passedOver = ["SyntaxError", "AliasUsed"];

function problem(what: string, start: number, source: SourceText, { codeLine }: LabCode): LabProblem {
  const { line, column } = source.lineAndColumn(start);
  return labProblem("LabScript", { line: codeLine + line - 1, column }, { what }, "warning");
}
