import { counted } from "../../base/text/counted.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { LabFileError, type LabProblem, problemText } from "../../labs/file/LabProblem.ts";
import { lintLab } from "../../labs/file/lintLab.ts";
import { parseLab } from "../../labs/file/parseLab.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { deadLinks } from "../web/deadLinks.ts";
import { missingPictures } from "../web/labPictures.ts";
import { checkLabScripts } from "./checkLabScripts.ts";
import { labFilesOf, readLabText } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { labScenario } from "./labSurroundings.ts";
import { someWords } from "./someWords.ts";

/** Says what is wrong with labs, without running anything; 1 where something is an error. */
export const check: LabAction = (words) => {
  const files = labFilesOf(someWords("check", words));
  let errors = 0;
  let warnings = 0;
  for (const file of files) {
    for (const problem of problemsOf(file)) {
      standardOutput.write(visibleControls(`${problemText(file, problem)}\n`));
      if (problem.severity === "error") errors++;
      else warnings++;
    }
  }
  standardOutput.write(
    `${counted(files.length, "lab")}, ${counted(errors, "error")}, ${counted(warnings, "warning")}\n`,
  );
  return errors > 0 ? 1 : 0;
};

function problemsOf(file: string): readonly LabProblem[] {
  const { lab, problems } = parseLab(readLabText(file), file);
  if (!lab) return problems;
  try {
    labScenario(lab);
    const found = [...problems, ...lintLab(lab), ...checkLabScripts(lab), ...missingPictures(lab), ...deadLinks(lab)];
    return found.sort((left, right) => left.line - right.line || left.column - right.column);
  } catch (error) {
    if (!(error instanceof LabFileError)) throw error;
    return [...error.problems, ...problems, ...lintLab(lab)];
  }
}
