import type { HandlerCall, HandlerResult } from "../../repl/LineAdviser.ts";
import type { RunResult, Session } from "../../session/Session.ts";
import type { World } from "../../world/World.ts";
import type { ButtonEntry } from "../JournalEntry.ts";
import type { Resumed, Start } from "../messages.ts";

/** What inputs come to: a shell of its own, or a learner's in a lab. */
export interface Machine {
  readonly session: Session;
  readonly world: World;
  /** What stands before the prompt. */
  readonly mark: string;
  /** Does again what was done before, then goes on with the input that waited for an answer. Tells how that ended. */
  replay(start: Start): RunResult | null;
  /** Runs an input. */
  run(text: string): RunResult;
  resume(resumed: Resumed): RunResult;
  /** Runs the script that a key is bound to, and keeps that it ran. */
  pressKey(call: HandlerCall, run: () => HandlerResult): HandlerResult;
  /** Does what is no input. */
  do(entry: ButtonEntry): void;
}
