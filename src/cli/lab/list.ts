import path from "node:path";
import { counted } from "../../base/text/counted.ts";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { problemText } from "../../labs/file/LabProblem.ts";
import { parseLab } from "../../labs/file/parseLab.ts";
import { LabJournalError } from "../../labs/run/LabJournal.ts";
import type { LabProgress } from "../../labs/run/LabProgress.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { labFilesOf, labsFolder, readLabText } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { LabFolder } from "./LabFolder.ts";

/** Labs, those of folders, or those that come along: id, tasks, minutes, how far the person is, title. */
export const list: LabAction = (words, args, program) => {
  const options = readGlobalOptions(args.texts, program.environment);
  const rows = labFilesOf(words.length === 0 ? [labsFolder()] : words).map((file) => {
    const { lab, problems } = parseLab(readLabText(file), file);
    if (!lab) return [path.basename(file), "", "", "-", `cannot be used: ${problemText(file, problems[0])}`];
    const tasks = counted(lab.tasks.length, "task");
    const minutes = lab.minutes === null ? "" : `${lab.minutes} min`;
    return [lab.id, tasks, minutes, stateOf(() => new LabFolder(lab.id, options, program).progress()), lab.title];
  });
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    standardOutput.write(
      `${row
        .map((cell, column) => visibleControls(cell).padEnd(widths[column]))
        .join("  ")
        .trimEnd()}\n`,
    );
  return 0;
};

function stateOf(read: () => LabProgress | null): string {
  try {
    const progress = read();
    if (!progress) return "-";
    const greens = progress.tasks.filter(({ state }) => state === "green").length;
    return `${greens}/${progress.tasks.length}${progress.isPassed ? " passed" : ""}`;
  } catch (error) {
    if (error instanceof LabJournalError) return "broken";
    throw error;
  }
}
