import { faultText } from "../base/faultText.ts";
import { HostFailure } from "../base/HostFailure.ts";
import { StopThrown } from "../runtime/pipeline/signals.ts";
import type { CommandLine } from "./options/CommandLine.ts";
import { limitText } from "./options/limitText.ts";
import { UsageError } from "./options/UsageError.ts";
import { type Program, say, traceFault } from "./Program.ts";
import { goneFolder } from "./terminal/goneFolder.ts";
import { stoppedByPerson } from "./terminal/stoppedByPerson.ts";

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
    return typeof code === "number" ? code : code.catch((error) => codeOfFailure(error, program.environment));
  } catch (error) {
    // What a trial ran into, the run itself tells.
    if (program.trial) throw error;
    return codeOfFailure(error, program.environment);
  }
}

function codeOfFailure(error: unknown, environment: NodeJS.ProcessEnv): number {
  if (error instanceof StopThrown) return codeOfStop(error);
  const message = sentence(error);
  say(message ?? `cmdlab itself failed, which is a defect to report: ${faultText(error)}`);
  if (message === null) traceFault(error, environment);
  return message === null ? 70 : error instanceof UsageError ? error.exitCode : 2;
}

/** What a person or a limit ended between two scripts of a command. */
function codeOfStop({ reason }: StopThrown): number {
  if (reason === "stopped") return stoppedByPerson;
  say(limitText(reason));
  return 1;
}

function sentence(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof HostFailure) return error.message;
  if (error instanceof Error && error.name === "ScenarioError") return error.message;
  return goneFolder(error);
}
