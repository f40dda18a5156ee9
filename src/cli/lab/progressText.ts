import { counted } from "../../base/text/counted.ts";
import { failedText } from "../../labs/failedText.ts";
import type { LabProgress } from "../../labs/run/LabProgress.ts";
import { workMinutes } from "../../labs/run/workMinutes.ts";

/** Progress for people: a line a task, what is missing below it, and the score. */
export function progressText(progress: LabProgress): string {
  const lines = [`${progress.title} (${progress.lab})`];
  for (const task of progress.tasks) {
    const points = `${task.earned} of ${task.points}`;
    const notes = [task.isShown ? "solution shown" : "", task.hints > 0 ? counted(task.hints, "hint") : ""].filter(
      (each) => each !== "",
    );
    lines.push(
      `  ${task.state.padEnd(6)}  ${points.padStart(9)}  ${task.title}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`,
    );
    for (const each of task.failed) lines.push(`                       - ${failedText(each)}`);
  }
  for (const each of progress.broken) lines.push(`  forbidden          ${failedText(each)}`);
  lines.push(scoreText(progress));
  return `${lines.join("\n")}\n`;
}

/** `Score: 3.5 of 4 points (88 %), passed. 12 minutes of work.` */
function scoreText({ points, of, scaled, isPassed, pass, elapsed }: LabProgress): string {
  const verdict = isPassed ? "passed" : `not passed (that takes ${Math.round(pass * 100)} %)`;
  return `Score: ${points} of ${of} points (${Math.round(scaled * 100)} %), ${verdict}. ${counted(workMinutes(elapsed), "minute")} of work.`;
}
