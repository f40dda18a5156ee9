import { readCommandLine } from "./CommandLine.ts";
import { isTerminal } from "./isTerminal.ts";
import { noKeyboard } from "./Keyboard.ts";
import { runProgram } from "./Program.ts";

/** Runs a command line in the first thread. */
export function runHere(argv: readonly string[]): number | undefined {
  const onTerminal = isTerminal(1);
  const code = runProgram(() => readCommandLine(argv), {
    environment: process.env,
    stopFlag: new Int32Array(new SharedArrayBuffer(4)),
    keyboard: noKeyboard,
    columns: () => (onTerminal ? process.stdout.columns : null),
    rows: () => (onTerminal ? process.stdout.rows : null),
    colors: onTerminal && wantsColors(process.env),
    lines: null,
  });
  return typeof code === "number" ? code : undefined;
}

/** Colours are for terminals that have them, unless NO_COLOR is set. */
export function wantsColors(environment: NodeJS.ProcessEnv): boolean {
  return !environment.NO_COLOR && environment.TERM !== "dumb";
}
