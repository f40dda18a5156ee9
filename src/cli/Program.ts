import { HostFailure } from "../base/HostFailure.ts";
import type { CommandLine } from "./CommandLine.ts";
import type { Keyboard } from "./Keyboard.ts";
import { standardError } from "./StandardOutput.ts";
import type { LineReader } from "./thread/LineReader.ts";
import { UsageError } from "./UsageError.ts";

/** What a command finds around it: screen, keyboard, and the flag that stops a script. */
export interface Program {
  readonly environment: NodeJS.ProcessEnv;
  readonly stopFlag: Int32Array;
  readonly keyboard: Keyboard;
  /** Columns and rows of the terminal; null where output goes elsewhere. */
  readonly columns: () => number | null;
  readonly rows: () => number | null;
  readonly colors: boolean;
  /** The line editor of the interactive shell; null in a thread that has none. */
  readonly lines: LineReader | null;
}

/** Runs one command line and gives the exit code. What a person did wrong is one sentence on stderr. */
export function runProgram(readLine: () => CommandLine, program: Program): number | Promise<number> {
  try {
    const line = readLine();
    if (line.kind === "shell") {
      const { runShell } = require("./runShell.ts") as typeof import("./runShell.ts");
      return runShell(line, program);
    }
    const { runCommand } = require("./commands/runCommand.ts") as typeof import("./commands/runCommand.ts");
    const code = runCommand(line.name, line.args, program);
    return typeof code === "number" ? code : code.catch(codeOfFailure);
  } catch (error) {
    return codeOfFailure(error);
  }
}

function codeOfFailure(error: unknown): number {
  const message = sentence(error);
  if (message === null) throw error;
  say(message);
  return error instanceof UsageError ? error.exitCode : 2;
}

/** One line on stderr that is not a script's. */
export function say(text: string): void {
  standardError.write(`cmdlab: ${text}\n`);
}

function sentence(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof HostFailure) return error.message;
  return error instanceof Error && error.name === "ScenarioError" ? error.message : null;
}
