import type { LabFinding } from "./judge.ts";

/** How far a learner is with one task. Times are milliseconds of work. */
export interface LabTaskState {
  /** Whether the tasks that it requires have been green. */
  isOpen: boolean;
  /** Whether it was green at the last look. */
  isGreen: boolean;
  /** Whether it has been green since the lab, or the task, began. */
  wasGreen: boolean;
  /** The Its that failed at the last look. */
  failed: readonly LabFinding[];
  /** How often somebody asked for a look. */
  attempts: number;
  /** When somebody did so last. */
  triedAt: number | null;
  /** How many of its hints are open. */
  hints: number;
  /** The share of its points that hints and the solution cost, 0 to 1. */
  cost: number;
  /** Whether its solution was shown. */
  isShown: boolean;
  /** When it became green. */
  greenAt: number | null;
}

export function newTaskState(isOpen: boolean): LabTaskState {
  return {
    isOpen,
    isGreen: false,
    wasGreen: false,
    failed: [],
    attempts: 0,
    triedAt: null,
    hints: 0,
    cost: 0,
    isShown: false,
    greenAt: null,
  };
}

/** Somebody asks for a look. */
export function noteAttempt(state: LabTaskState, at: number): void {
  state.attempts++;
  state.triedAt = at;
}
