import type { CmdletContext } from "../../command/prelude.ts";
import type { LabTask } from "../file/Lab.ts";
import { type LabProblemId, labText } from "../file/LabProblem.ts";
import { type LabRun, labRunKey } from "../run/LabRun.ts";

/** The run of the lab that the session belongs to. */
export function labRun(cmdlet: CmdletContext): LabRun {
  return cmdlet.service(labRunKey);
}

/** The task that was named by its id or number; without a name the first that is open and not green. Else an error. */
export function taskOf(cmdlet: CmdletContext, word: string | undefined): LabTask {
  const run = labRun(cmdlet);
  const task = run.taskNamed(word ?? null);
  if (task) return task;
  if (word === undefined) throw refusal(cmdlet, "LabNoTaskOpen");
  throw refusal(cmdlet, "LabTaskUnknown", { id: word, known: run.lab.tasks.map(({ id }) => id).join(", ") });
}

/** The same for what only an open task has. */
export function openTaskOf(cmdlet: CmdletContext, word: string | undefined): LabTask {
  const run = labRun(cmdlet);
  const task = taskOf(cmdlet, word);
  if (run.stateOf(task).isOpen) return task;
  const missing = task.requires.filter((id) => {
    const required = run.taskNamed(id);
    return required !== null && !run.stateOf(required).wasGreen;
  });
  throw refusal(cmdlet, "LabTaskLocked", { id: task.id, requires: missing.join(", ") });
}

export function refusal(
  cmdlet: CmdletContext,
  id: LabProblemId,
  values: Readonly<Record<string, string>> = {},
): ReturnType<CmdletContext["terminate"]> {
  return cmdlet.terminate({ id, message: labText(id, values), category: "InvalidOperation" });
}
