import type { Finding } from "../../check/Finding.ts";
import type { FilePlace } from "./checkedUnits.ts";

/** A finding with its place in the file that a person named. */
export interface PlacedFinding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly file: string;
  readonly start: FilePlace;
  /** Behind the last character. */
  readonly end: FilePlace;
  /** What stands there. */
  readonly text: string;
  /** The file's line of the start, as it is written. */
  readonly lineText: string;
}

export interface CheckedFile {
  readonly file: string;
  /** Scripts in it: 1, or the blocks of a page. */
  readonly scripts: number;
  readonly findings: readonly PlacedFinding[];
}
