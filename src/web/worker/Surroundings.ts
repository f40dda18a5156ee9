import type { ConsoleHost } from "../../console/ConsoleHost.ts";
import type { AnswerDesk } from "./AnswerDesk.ts";
import type { WebOutput } from "./WebOutput.ts";

/** What a machine of the page has around it. */
export interface Surroundings {
  readonly host: ConsoleHost;
  readonly output: WebOutput;
  readonly desk: AnswerDesk;
  /** Element 0 stops what runs. */
  readonly stopFlag: Int32Array;
  /** Columns that are taken for the screen's while something is done again; null: the screen's own. */
  readonly width: { replayed: number | null };
}

/** How deep calls may nest: a worker's stack is smaller than that of the thread of the command line. */
export const pageLimits = { callDepth: 500 };
