import type { Lab } from "../../labs/file/Lab.ts";
import { LabFileError } from "../../labs/file/LabProblem.ts";
import { lintLab } from "../../labs/file/lintLab.ts";
import { testLab } from "../../labs/run/testLab.ts";
import type { ReportCase } from "../../report/Report.ts";
import type { Program } from "../Program.ts";
import { withSurroundings } from "./labSurroundings.ts";

/** The proof of a lab on this computer: a case a task, and one for the whole. What its check says keeps a lab from being proved at all. */
export function proveLab(lab: Lab, options: Parameters<typeof withSurroundings>[1], program: Program): ReportCase[] {
  const errors = lintLab(lab).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new LabFileError(lab.file, errors);
  return withSurroundings(lab, options, program, (surroundings) => testLab(lab, surroundings));
}
