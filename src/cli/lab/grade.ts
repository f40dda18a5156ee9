import { readJournal } from "../../labs/run/LabJournal.ts";
import { LabRun } from "../../labs/run/LabRun.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { readInputFile } from "../readInputFile.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { checkLabFormat, writeLabReport } from "./labReports.ts";
import { withPatience, withSurroundings } from "./labSurroundings.ts";
import { progressText } from "./progressText.ts";
import { seededLab } from "./seededLab.ts";
import { oneLab } from "./someWords.ts";

/** Runs the commands of a journal anew and says what they are worth; 1 where the lab is not passed. */
export const grade: LabAction = (words, args, program) => {
  const [word, file] = oneLab("grade", words, 1);
  if (file === undefined) throw new UsageError("'cmdlab lab grade' needs the journal behind the lab.");
  checkLabFormat(args);
  const journal = readJournal(textOf(file), file);
  const lab = seededLab(openLab(word), args, journal);
  const options = withPatience(readGlobalOptions(args.texts, program.environment));
  return withSurroundings(lab, options, program, (surroundings) => {
    const run = LabRun.grade(lab, surroundings, journal, { screen: new RecordingHost(options.width ?? 120) });
    writeLabReport(run.progress, args, progressText);
    return run.score.isPassed ? 0 : 1;
  });
};

function textOf(file: string): string {
  try {
    return readInputFile(file).toString("utf8");
  } catch (error) {
    throw new UsageError(`The journal '${file}' cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
