import { noKeyboard } from "../console/Keyboard.ts";
import { nodeMeters } from "./nodeMeters.ts";
import { readCommandLine } from "./options/CommandLine.ts";
import { outputChecked, type Program } from "./Program.ts";
import { runProgram } from "./runProgram.ts";
import { Trial } from "./Trial.ts";
import { isTerminal } from "./terminal/isTerminal.ts";
import { holdOutput } from "./terminal/StandardOutput.ts";
import { wantsColors } from "./terminal/wantsColors.ts";

/** Runs a command line that runs no script in the first thread. */
export function runHere(argv: readonly string[]): number | undefined {
  const stopFlag = new Int32Array(new SharedArrayBuffer(4));
  const code = runProgram(() => readCommandLine(argv), { ...surroundings(), keyboard: noKeyboard, stopFlag });
  return typeof code === "number" ? outputChecked(code) : undefined;
}

/**
 * Tries a command line in the first thread; null where it has to run in a thread of its own, as if nothing had been.
 * `whenLong` is called once where that seems likely.
 */
export function tryHere(argv: readonly string[], of: "script" | "tests", whenLong: () => void): number | null {
  const trial = new Trial(of, whenLong);
  const held = holdOutput();
  const giveUp = (): never => {
    throw trial.end();
  };
  const keyboard = { isTerminal: isTerminal(0), readLine: giveUp, readSecret: giveUp };
  const program = { ...surroundings(), keyboard, stopFlag: trial.stopFlag, trial };
  try {
    const code = runProgram(() => readCommandLine(argv), program);
    if (trial.isValid && typeof code === "number") {
      held.release();
      return outputChecked(code);
    }
  } catch {
    // Whatever it was, the run itself meets it again and tells it.
  }
  held.drop();
  return null;
}

function surroundings(): Omit<Program, "keyboard" | "stopFlag"> {
  const onTerminal = isTerminal(1);
  return {
    environment: process.env,
    columns: () => (onTerminal ? process.stdout.columns || 120 : null),
    rows: () => (onTerminal ? process.stdout.rows || 50 : null),
    errorsApart: !isTerminal(2),
    meters: nodeMeters,
    colors: onTerminal && wantsColors(process.env),
    lines: null,
  };
}
