import { readCommandLine } from "./CommandLine.ts";
import { isTerminal } from "./isTerminal.ts";
import { noKeyboard } from "./Keyboard.ts";
import { nodeMeters } from "./nodeMeters.ts";
import { runProgram } from "./Program.ts";
import { wantsColors } from "./wantsColors.ts";

/** Runs a command line in the first thread. */
export function runHere(argv: readonly string[]): number {
  const onTerminal = isTerminal(1);
  return runProgram(() => readCommandLine(argv), {
    environment: process.env,
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    keyboard: noKeyboard,
    columns: () => (onTerminal ? process.stdout.columns : null),
    rows: () => (onTerminal ? process.stdout.rows : null),
    errorsApart: !isTerminal(2),
    meters: nodeMeters,
    colors: onTerminal && wantsColors(process.env),
    lines: null,
  });
}
