import type { Lab, LabTask } from "../file/Lab.ts";
import type { LabFinding } from "./judge.ts";
import type { LabJournal, LabJournalHead } from "./LabJournal.ts";
import type { LabProgress, LabTaskProgress } from "./LabProgress.ts";
import type { LabTaskState } from "./LabTaskState.ts";
import { earnedPoints, type LabScore } from "./labScore.ts";

/** What there is to tell of a run. */
export interface RunFacts {
  readonly lab: Lab;
  readonly head: LabJournalHead;
  readonly journal: LabJournal;
  readonly score: LabScore;
  readonly elapsed: number;
  readonly broken: readonly LabFinding[];
  readonly isFinished: boolean;
  stateOf(task: LabTask): Readonly<LabTaskState>;
}

/** How far a run is, as plain data. `updated`: the real moment. */
export function progressOf(run: RunFacts, revision: number, updated: string): LabProgress {
  const { lab, head, score } = run;
  const greens = lab.tasks.map((task) => run.stateOf(task).greenAt).filter((at) => at !== null);
  return {
    kind: "cmdlab lab progress",
    version: 1,
    lab: lab.id,
    title: lab.title,
    language: lab.language,
    edition: head.edition,
    started: head.started,
    updated,
    elapsed: run.elapsed,
    minutes: lab.minutes,
    commands: run.journal.entries.filter(({ kind }) => kind === "command").length,
    revision,
    tasks: lab.tasks.map((task) => taskProgress(run, task, greens)),
    broken: run.broken.map(({ name, because }) => ({ name, because })),
    ...score,
    pass: lab.pass,
    isFinished: run.isFinished,
  };
}

function taskProgress(run: RunFacts, task: LabTask, greens: readonly number[]): LabTaskProgress {
  const state = run.stateOf(task);
  const { isOpen, isGreen, greenAt, cost, hints, isShown, attempts, triedAt } = state;
  const before = Math.max(0, ...greens.filter((at) => greenAt !== null && at < greenAt));
  return {
    id: task.id,
    title: task.title,
    state: !isOpen ? "locked" : isGreen ? "green" : state.failed.length > 0 ? "red" : "open",
    points: task.points,
    earned: earnedPoints(task.points, state),
    cost,
    hints,
    isShown,
    attempts,
    triedAt,
    greenAt,
    took: greenAt === null ? null : greenAt - before,
    failed: state.failed.map(({ name, because }) => ({ name, because })),
  };
}
