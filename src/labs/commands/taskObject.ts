import { failedText } from "../failedText.ts";
import type { LabTask } from "../file/Lab.ts";
import { plainObject } from "../plainObject.ts";
import type { LabRun } from "../run/LabRun.ts";
import { earnedPoints } from "../run/labScore.ts";

/** What Get-LabTask and Test-Lab show of a task in a line. */
export function taskObject(run: LabRun, task: LabTask): unknown {
  const state = run.stateOf(task);
  return plainObject({
    Id: task.id,
    State: stateWord(run, task),
    Points: `${earnedPoints(task.points, state)} of ${task.points}`,
    Title: task.title,
  });
}

/** All about one task, with its text. */
export function taskDetails(run: LabRun, task: LabTask): unknown {
  const state = run.stateOf(task);
  return plainObject({
    Id: task.id,
    Title: task.title,
    State: stateWord(run, task),
    Points: `${earnedPoints(task.points, state)} of ${task.points}`,
    Requires: [...task.requires],
    Hints: `${state.hints} of ${task.hints.length}`,
    Missing: state.failed.map(failedText),
    Text: task.prose,
  });
}

function stateWord(run: LabRun, task: LabTask): string {
  const { isOpen, isGreen, failed } = run.stateOf(task);
  if (!isOpen) return "Locked";
  return isGreen ? "Green" : failed.length > 0 ? "Red" : "Open";
}
