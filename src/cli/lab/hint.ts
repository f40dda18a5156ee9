import { visibleControls } from "../../base/text/visibleControls.ts";
import type { Lab, LabTask } from "../../labs/file/Lab.ts";
import { labText } from "../../labs/file/LabProblem.ts";
import { LabRun } from "../../labs/run/LabRun.ts";
import { RecordingHost } from "../../session/RecordingHost.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { openLab } from "./findLabs.ts";
import type { LabAction } from "./LabAction.ts";
import { LabFolder } from "./LabFolder.ts";
import { withSurroundings } from "./labSurroundings.ts";
import { oneLab } from "./someWords.ts";

/** Opens the next hint of a lab that is in progress, as Get-LabHint does at its prompt. */
export const hint: LabAction = (words, args, program) => {
  const [word, id] = oneLab("hint", words, 1);
  const lab = openLab(word);
  const options = readGlobalOptions(args.texts, program.environment);
  const folder = new LabFolder(lab.id, options, program);
  return folder.locked(() => {
    const journal = folder.journal();
    if (!journal) throw new UsageError(`The lab '${lab.id}' was not started yet: 'cmdlab lab start ${word}'.`);
    return withSurroundings(lab, options, program, (surroundings) => {
      const run = LabRun.resume(lab, surroundings, journal, { screen: new RecordingHost(120) });
      const task = taskOf(run, lab, id ?? null);
      const given = run.hint(task);
      if (!given) throw new UsageError(labText("LabNoHintLeft", { id: task.id }));
      folder.keep(run.journal, run.progress);
      standardOutput.write(visibleControls(`${given.hint.text}\n`));
      return 0;
    });
  });
};

function taskOf(run: LabRun, lab: Lab, id: string | null): LabTask {
  const task = run.taskNamed(id);
  const known = lab.tasks.map((each) => each.id).join(", ");
  if (!task) throw new UsageError(id === null ? labText("LabNoTaskOpen") : labText("LabTaskUnknown", { id, known }));
  if (run.stateOf(task).isOpen) return task;
  throw new UsageError(labText("LabTaskLocked", { id: task.id, requires: task.requires.join(", ") }));
}
