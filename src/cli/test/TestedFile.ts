import type { ReportCase } from "../../report/Report.ts";
import type { RunResult } from "../../session/Session.ts";
import type { MachineText } from "../../testing/report/machineText.ts";
import type { ContainerRecord } from "../../testing/report/RunRecord.ts";

/** A file of a run, before it is tested. */
export interface PlannedFile {
  /** As the person named it, with slashes. */
  readonly file: string;
  /** Its place among all files of the whole run, all shards of it; from 0. */
  readonly place: number;
}

/** What became of a file: plain data, which a process may hand to another one, or a report keep. */
export interface TestedFile extends PlannedFile {
  readonly kind: "tests" | "transcript";
  /** Which test framework it was run like; null for a transcript. */
  readonly version: string | null;
  /** The session's machine, where a report wants to tell of it. */
  readonly machine: MachineText | null;
  readonly container: ContainerRecord;
  /** What is known and not modelled, and how often it was met. */
  readonly missing: readonly (readonly [what: string, count: number])[];
  /** What ended the session before the file was done; null where nothing did. */
  readonly stopped: RunResult["stopped"];
  /** Whether a transcript was written anew. */
  readonly isUpdated?: boolean;
}

export function isFailure({ outcome }: Pick<ReportCase, "outcome">): boolean {
  return outcome === "failed" || outcome === "error";
}
