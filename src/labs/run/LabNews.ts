import type { LabHint, LabTask } from "../file/Lab.ts";
import type { LabFinding } from "./judge.ts";
import type { LabScore } from "./labScore.ts";

/** What happened that a learner wants to know. */
export type LabNews =
  | { readonly kind: "green"; readonly task: LabTask }
  /** A task that was green is not any more. */
  | { readonly kind: "redAgain"; readonly task: LabTask; readonly failed: readonly LabFinding[] }
  | { readonly kind: "opened"; readonly task: LabTask }
  /** Something was done that must not be done: the lab cannot be passed before it is reset. */
  | { readonly kind: "forbidden"; readonly finding: LabFinding }
  /** A hint that opened by itself. */
  | { readonly kind: "hint"; readonly task: LabTask; readonly hint: LabHint }
  /** A task that takes too long to be looked at behind each command. */
  | { readonly kind: "slow"; readonly task: LabTask }
  | { readonly kind: "reset"; readonly task: LabTask | null }
  /** All tasks are green. */
  | { readonly kind: "finished"; readonly score: LabScore };
