import { providerServiceKey } from "../providers/ProviderService.ts";
import type { RunResult, Session } from "../session/Session.ts";
import type { CommandLine } from "./options/CommandLine.ts";
import { type GlobalOptions, readGlobalOptions } from "./options/GlobalOptions.ts";
import { limitText } from "./options/limitText.ts";
import type { PwshOptions } from "./options/pwshOptions.ts";
import { UsageError } from "./options/UsageError.ts";
import { type Program, say, traceFault } from "./Program.ts";
import { readScript } from "./readScript.ts";
import { mostCallsOfTrial } from "./Trial.ts";
import { consoleHost } from "./terminal/consoleHostOf.ts";
import { Shell } from "./terminal/Shell.ts";
import { standardOutput } from "./terminal/StandardOutput.ts";
import { stoppedByPerson } from "./terminal/stoppedByPerson.ts";

/** The exit code where a script met something that is not modelled, and --strict was given. */
const notModelledCode = 3;

type ShellLine = Extract<CommandLine, { kind: "shell" }>;

/** The shell as pwsh starts it: at the prompt, with -Command, with -File, or with commands on standard input. */
export function runShell({ texts, pwsh }: ShellLine, program: Program): number {
  if (pwsh.help || pwsh.version) {
    const { showHelp, showVersion } = require("./commands/help.ts") as typeof import("./commands/help.ts");
    return pwsh.version ? showVersion() : showHelp([]);
  }
  const options = readGlobalOptions(texts, program.environment);
  const atPrompt = pwsh.interactive || pwsh.noExit || (pwsh.command === null && pwsh.file === null);
  if (atPrompt && program.lines) {
    const flag = options.strict ? "strict" : options.populate ? "populate" : null;
    if (flag) throw new UsageError(`--${flag} is for -Command, -File and 'run', not for the prompt.`, 64);
    const { runInteractive } = require("./runInteractive.ts") as typeof import("./runInteractive.ts");
    return runInteractive(options, pwsh, program);
  }
  return withSession(
    { ...options, location: options.location ?? pwsh.location },
    pwsh,
    program,
    (session, shell) => runOnce(session, shell, pwsh, program),
    pwsh.file === null ? [] : [pwsh.file],
  );
}

/** Opens a session, uses it, and closes the organisation, also where it went wrong. */
export function withSession(
  options: GlobalOptions,
  pwsh: Pick<PwshOptions, "nonInteractive" | "executionPolicy">,
  program: Program,
  use: (session: Session, shell: Shell) => number,
  files: readonly string[] = [],
): number {
  const shell = new Shell(options, say, files);
  try {
    let isMissing = false;
    if (options.strict)
      shell.observer = {
        notModelled: () => {
          isMissing = true;
        },
      };
    const session = shell.session(
      consoleHost(shell, options, pwsh.nonInteractive, program),
      program.stopFlag,
      program.meters,
    );
    if (program.trial) session.engine.limits.tryOut(program.trial, mostCallsOfTrial);
    session.engine.onFault = (thrown) => traceFault(thrown, program.environment);
    applyPolicy(session, pwsh.executionPolicy);
    const code = use(session, shell);
    const stopped = session.end();
    // Of a script that was stopped itself enough is said.
    if (stopped !== null && code === 0) return stopCode(stopped);
    return isMissing && code !== stoppedByPerson ? notModelledCode : code;
  } finally {
    shell.close();
  }
}

/** -ExecutionPolicy: that of the scope Process. */
export function applyPolicy(session: Session, policy: string | null): void {
  if (policy !== null) session.engine.service(providerServiceKey).machine.executionPolicies.set("Process", policy);
}

function runOnce(session: Session, shell: Shell, pwsh: PwshOptions, program: Program): number {
  // What is piped into the command line is what the script finds in $input.
  const input = program.keyboard.isTerminal ? null : () => allLines(session, program);
  if (pwsh.file !== null) {
    const text = readScript(pwsh.file, 64);
    shell.populateAndSay(text, session);
    return fileExitCode(session.runFile(text, shell.scripts.insidePath(pwsh.file), pwsh.fileArguments, input));
  }
  if (pwsh.command !== null && pwsh.command !== "-") {
    shell.populateAndSay(pwsh.command, session);
    return commandExitCode(session.run(pwsh.command, null, input), session);
  }
  return runLines(session, shell, program);
}

function allLines(session: Session, { keyboard }: Program): readonly string[] {
  const lines: string[] = [];
  const nextLine = () => keyboard.readLine("", () => session.engine.limits.check());
  for (let line = nextLine(); line !== null; line = nextLine()) lines.push(line);
  return lines;
}

/** Standard input as if it was typed at the prompt: each whole input by itself. */
function runLines(session: Session, shell: Shell, { keyboard }: Program): number {
  const nextLine = () => keyboard.readLine("", () => session.engine.limits.check());
  let pending = "";
  let code = 0;
  for (let line = nextLine(); line !== null; line = nextLine()) {
    pending = pending === "" ? line : `${pending}\n${line}`;
    if (pending.trim() === "") pending = "";
    if (pending === "" || (!session.isComplete(pending) && line.trim() !== "")) continue;
    shell.populateAndSay(pending, session);
    const result = session.run(pending);
    pending = "";
    code = commandExitCode(result, session);
    if (result.exitCode !== null || result.stopped) return code;
  }
  return pending === "" ? code : commandExitCode(session.run(pending), session);
}

/** -File: the script's exit, else whether an error ended it. */
export function fileExitCode(result: RunResult): number {
  if (result.stopped !== null) return stopCode(result.stopped);
  return result.exitCode ?? (result.ended === null ? 0 : 1);
}

/** -Command: the exit, else $? */
function commandExitCode(result: RunResult, session: Session): number {
  if (result.stopped !== null) return stopCode(result.stopped);
  return result.exitCode ?? (result.ended === null && session.engine.success ? 0 : 1);
}

function stopCode(reason: NonNullable<RunResult["stopped"]>): number {
  if (reason === "stopped") return standardOutput.closed ? 0 : stoppedByPerson;
  say(limitText(reason));
  return 1;
}
