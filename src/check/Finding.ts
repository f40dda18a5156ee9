import type { Extent } from "../diag/Extent.ts";

/**
 * error: it cannot work as it stands. warning: it hardly does what was meant. information: true, and worth knowing, but no
 * fault of the script.
 */
export type Severity = "error" | "warning" | "information";

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "information"];

/** One thing that a rule has to say about a place of a script. */
export interface Finding {
  /** The stable id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is there and what to do, in sentences. */
  readonly message: string;
  readonly extent: Extent;
}
