import { existsSync } from "node:fs";
import path from "node:path";
import { cmdletTable } from "virtual:cmdlets";
import { WorkerSigner } from "../../cloud/WorkerSigner.ts";
import type { Lab } from "../../labs/file/Lab.ts";
import { LabFileError, labProblem } from "../../labs/file/LabProblem.ts";
import type { LabSurroundings } from "../../labs/run/LabSurroundings.ts";
import { pressKeyAgain } from "../../repl/scripted/pressKeyAgain.ts";
import { ScenarioError } from "../../world/scenario/ScenarioError.ts";
import { type FoundScenario, findScenario, isScenarioFile, UnknownScenario } from "../findScenario.ts";
import type { GlobalOptions } from "../options/GlobalOptions.ts";
import { patience } from "../options/patience.ts";
import { UsageError } from "../options/UsageError.ts";
import type { Program } from "../Program.ts";
import { bundleFolder } from "../productFolder.ts";
import { isBeside } from "./findLabs.ts";

/** Does something with what a lab has around it on this computer, and lets go of it. */
export function withSurroundings<T>(
  lab: Lab,
  options: Pick<GlobalOptions, "limits">,
  program: Program,
  use: (surroundings: LabSurroundings) => T,
): T {
  const scenario = labScenario(lab);
  const signer = new WorkerSigner(path.join(bundleFolder(), "signingWorker.cjs"));
  try {
    return use({
      scenario,
      cmdlets: cmdletTable,
      signer,
      meters: program.meters,
      stopFlag: program.stopFlag,
      pressKey: pressKeyAgain,
      limits: options.limits,
      today: () => Date.now(),
    });
  } finally {
    signer.close();
  }
}

export function withPatience<T extends Pick<GlobalOptions, "limits">>(options: T): T {
  return { ...options, limits: { milliseconds: patience, ...options.limits } };
}

/** The scenario of a lab: one that comes along, or a file beside the lab. Where there is none, the place in the lab is told. */
export function labScenario(lab: Lab): FoundScenario {
  const { scenario, scenarioPlace, file } = lab;
  const missing = (beside: string): LabFileError =>
    new LabFileError(file, [labProblem("LabScenarioMissing", scenarioPlace, { scenario, beside })]);
  const beside = path.join(path.dirname(file), scenario);
  const isFile = isScenarioFile(scenario);
  if (isFile && (!isBeside(scenario) || !existsSync(beside))) throw missing(" beside the lab");
  try {
    return findScenario(isFile ? beside : scenario);
  } catch (error) {
    if (error instanceof UnknownScenario) throw missing(` (${error.known})`);
    if (error instanceof UsageError || error instanceof ScenarioError)
      throw new LabFileError(file, [labProblem("LabScenarioBroken", scenarioPlace, { what: error.message })]);
    throw error;
  }
}
