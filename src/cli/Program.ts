import { visibleControls } from "../base/text/visibleControls.ts";
import type { Keyboard } from "../console/Keyboard.ts";
import type { LineReader } from "../console/LineReader.ts";
import type { LimitMeters } from "../runtime/Limits.ts";
import type { Trial } from "./Trial.ts";
import { standardError, standardOutput } from "./terminal/StandardOutput.ts";

/** What a command finds around it: screen, keyboard, and the flag that stops a script. */
export interface Program {
  readonly environment: NodeJS.ProcessEnv;
  readonly stopFlag: Int32Array;
  readonly keyboard: Keyboard;
  /** Columns and rows of the terminal; null where output goes elsewhere. */
  readonly columns: () => number | null;
  readonly rows: () => number | null;
  readonly colors: boolean;
  /** Whether errors of scripts have a way of their own: standard error leads elsewhere than to a terminal. */
  readonly errorsApart: boolean;
  readonly meters: LimitMeters;
  /** The line editor of the interactive shell; null in a thread that has none. */
  readonly lines: LineReader | null;
  /** Whether the run is only tried, and by whom it is watched; absent: it is the run itself. */
  readonly trial?: Trial;
}

/** The exit code of a program that ended with this one; says so where its output could not be written. */
export function outputChecked(code: number): number {
  if (standardOutput.failure === null) return code;
  say(`Standard output cannot be written (${standardOutput.failure}).`);
  return code || 1;
}

/** With CMDLAB_TRACE set, those who look for a defect see where it is. */
export function traceFault(thrown: unknown, environment: NodeJS.ProcessEnv): void {
  if (environment.CMDLAB_TRACE) standardError.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
}

/** One line on stderr that is not a script's. */
export function say(text: string): void {
  standardError.write(visibleControls(`cmdlab: ${text}\n`));
}
