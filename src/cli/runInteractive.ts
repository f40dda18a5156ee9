import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { completeInput } from "../repl/completeInput.ts";
import type { Session } from "../session/Session.ts";
import { SessionNames } from "../session/SessionNames.ts";
import type { GlobalOptions } from "./GlobalOptions.ts";
import type { Program } from "./Program.ts";
import type { PwshOptions } from "./pwshOptions.ts";
import { runOnce, withSession } from "./runShell.ts";
import { standardOutput } from "./StandardOutput.ts";
import type { LineReader } from "./thread/LineReader.ts";
import { UsageError } from "./UsageError.ts";

/** The shell at the prompt. Its organisation is kept in the person's data folder unless --state says another. */
export function runInteractive(options: GlobalOptions, pwsh: PwshOptions, program: Program): number {
  const { lines } = program;
  if (!lines) throw new UsageError("The prompt needs a terminal.");
  const folder = options.state ?? stateFolder(program.environment);
  makeFolder(folder);
  return withSession({ ...options, state: folder }, pwsh, program, (session, shell) => {
    if (!pwsh.noLogo) standardOutput.write(banner(shell.organization.scenario.scenario.name, folder));
    lines.openHistory(path.join(folder, "history.jsonl"));
    if (pwsh.command !== null || pwsh.file !== null) {
      const code = runOnce(session, pwsh);
      if (!pwsh.noExit) return code;
    }
    return converse(session, lines, program);
  });
}

/** Reads and runs inputs until `exit` or the end of input. A script that was stopped leaves the session as it is. */
function converse(session: Session, lines: LineReader, program: Program): number {
  const names = new SessionNames(session);
  const adviser = {
    isComplete: (text: string) => session.isComplete(text),
    complete: (text: string, cursor: number) => completeInput(names, text, cursor),
  };
  for (;;) {
    const input = lines.read(names.prompt(), adviser);
    if (input.kind === "end") return 0;
    if (input.kind === "canceled" || input.text.trim() === "") continue;
    Atomics.store(program.stopFlag, 0, 0);
    const result = session.run(input.text);
    if (result.exitCode !== null) return result.exitCode;
  }
}

function banner(scenario: string, folder: string): string {
  return `Welcome to cmdlab: the organisation '${scenario}', kept in ${folder}\nexit leaves; Tab completes; Ctrl+C stops a script.\n\n`;
}

function stateFolder(environment: NodeJS.ProcessEnv): string {
  const data = environment.LOCALAPPDATA ?? environment.XDG_DATA_HOME ?? path.join(homedir(), ".local", "share");
  return path.join(data, "cmdlab", "state");
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`The folder '${folder}' for the organisation cannot be made (${(error as NodeJS.ErrnoException).code}). --state DIR names another.`);
  }
}
