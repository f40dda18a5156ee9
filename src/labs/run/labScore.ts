import type { Lab } from "../file/Lab.ts";
import type { LabTaskState } from "./LabTaskState.ts";

export interface LabScore {
  readonly points: number;
  readonly of: number;
  /** 0 to 1. */
  readonly scaled: number;
  readonly isPassed: boolean;
}

/** What a task is worth now: its points without what hints cost, while it is green. */
export function earnedPoints(points: number, { isGreen, cost }: LabTaskState): number {
  return isGreen ? rounded(points * (1 - Math.min(1, cost))) : 0;
}

/** The sum over the tasks. A lab in which something forbidden was done is not passed, whatever its points. */
export function labScore(lab: Lab, states: ReadonlyMap<string, LabTaskState>, isBroken: boolean): LabScore {
  const of = rounded(lab.tasks.reduce((sum, { points }) => sum + points, 0));
  const earned = lab.tasks.map(({ id, points }) => earnedPoints(points, states.get(id) as LabTaskState));
  const points = rounded(earned.reduce((sum, each) => sum + each, 0));
  const greens = [...states.values()].filter(({ isGreen }) => isGreen).length;
  const scaled = of === 0 ? greens / Math.max(1, states.size) : rounded(points / of);
  return { points, of, scaled, isPassed: !isBroken && scaled >= lab.pass };
}

/** Sums of tenths are told as people count them. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
