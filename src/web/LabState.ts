/** How far a learner is, as the page shows it. */
export interface LabState {
  readonly title: string;
  /** `[2/5]` */
  readonly mark: string;
  readonly tasks: readonly LabTaskState[];
  readonly points: number;
  readonly of: number;
  /** The share of the points from which on the lab is passed, and the one that was reached; 0 to 1. */
  readonly pass: number;
  readonly scaled: number;
  readonly isPassed: boolean;
  readonly isFinished: boolean;
  /** Milliseconds of work. */
  readonly elapsed: number;
  /** What was done that must not be done. */
  readonly broken: readonly string[];
  /** For a learning management system: values by their names in SCORM 1.2. */
  readonly scorm: Readonly<Record<string, string>>;
}

export interface LabTaskState {
  readonly id: string;
  readonly title: string;
  readonly state: "locked" | "open" | "red" | "green";
  readonly points: number;
  readonly earned: number;
  /** Hints that are open, as HTML. */
  readonly hints: readonly string[];
  readonly hintsLeft: number;
  /** The share of the points that the next hint costs. */
  readonly nextCost: number;
  /** The solution, once it was asked for. */
  readonly solution: readonly string[] | null;
  /** What failed at the last look. */
  readonly failed: readonly string[];
}

/** What a learner may ask of a lab besides typing. */
export type LabRequest =
  | { readonly action: "test" | "hint" | "solution"; readonly task: string }
  | { readonly action: "reset"; readonly task: string | null }
  | { readonly action: "tick" | "pause" | "continue"; readonly task: null };
