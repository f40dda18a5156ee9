import path from "node:path";
import { sessionReadLineSettings } from "../command/readLine/sessionReadLineSettings.ts";
import { toText } from "../objects/ops/toText.ts";
import { formatDateTime } from "../objects/text/time/formatDateTime.ts";
import { toLocalTicks } from "../objects/text/time/timeZone.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import type { HelpKind } from "../repl/LineAdviser.ts";
import { SessionStateView } from "../runtime/values/SessionStateView.ts";
import { completeInput } from "../session/completion/Completer.ts";
import { helpAt } from "../session/completion/helpAt.ts";
import { runEntered } from "../session/runEntered.ts";
import type { RunResult, Session } from "../session/Session.ts";
import { getOrganization } from "../world/Organization.ts";
import { dataFolder } from "./dataFolder.ts";
import { defaultScenario } from "./findScenario.ts";
import type { GlobalOptions } from "./options/GlobalOptions.ts";
import type { PwshOptions } from "./options/pwshOptions.ts";
import { type Program, say, traceFault } from "./Program.ts";
import { applyPolicy, consoleHost, readScript } from "./runShell.ts";
import type { ConsoleHost } from "./terminal/ConsoleHost.ts";
import { Shell } from "./terminal/Shell.ts";
import { standardOutput } from "./terminal/StandardOutput.ts";

/** The shell at its prompt. Its organisation is kept in the user's data folder unless --state names another. */
export function runInteractive(given: GlobalOptions, pwsh: PwshOptions, program: Program): number {
  const state = given.state ?? path.join(dataFolder(program.environment), stateName(given.scenario));
  const options = { ...given, state, location: given.location ?? pwsh.location };
  const shell = new Shell(options, say, pwsh.file === null ? [] : [pwsh.file]);
  try {
    const host = consoleHost(shell, options, pwsh.nonInteractive, { ...program, errorsApart: false });
    const session = shell.session(host, program.stopFlag, program.meters);
    applyPolicy(session, pwsh.executionPolicy);
    session.engine.onFault = (thrown) => traceFault(thrown, program.environment);
    definePrompt(session);
    if (!pwsh.noLogo) banner(shell, state);
    const code = first(session, shell, pwsh) ?? prompts(session, host, program, path.join(state, "history.jsonl"));
    session.end();
    return code;
  } finally {
    shell.close();
  }
}

/** What -Command or -File with -NoExit runs before the prompt; an exit ends the shell. */
function first(session: Session, shell: Shell, pwsh: PwshOptions): number | null {
  if (pwsh.file !== null)
    return session.runFile(readScript(pwsh.file, 64), shell.scripts.insidePath(pwsh.file), pwsh.fileArguments).exitCode;
  if (pwsh.command !== null && pwsh.command !== "-") return session.run(pwsh.command).exitCode;
  return null;
}

/** What is different at the prompt of a lab. */
export interface PromptHooks {
  /** What stands before the prompt. */
  readonly before: () => string;
  readonly enter: (text: string) => RunResult;
  /** Asked behind each input: whether the prompt is over, with exit code 0. */
  readonly isOver: () => boolean;
}

/** Reads and runs inputs until somebody leaves; gives the exit code. */
export function prompts(
  session: Session,
  host: ConsoleHost,
  program: Program,
  historyFile: string,
  hooks: PromptHooks | null = null,
): number {
  const { lines } = program;
  if (!lines) return 0;
  lines.openHistory(historyFile);
  const adviser = {
    complete: (text: string, cursor: number) => completeInput(session, text, cursor),
    help: (text: string, cursor: number, kind: HelpKind) => helpAt(session, text, cursor, kind),
  };
  while (!standardOutput.closed) {
    session.engine.limits.forgetStop();
    const prompt = `${hooks?.before() ?? ""}${promptText(session, host)}`;
    const settings = { ...sessionReadLineSettings(session.host), ...(program.colors ? {} : { colors: plainColors }) };
    const input = lines.read({ prompt, edition: session.options.edition, settings }, adviser);
    if (input.kind === "end") return 0;
    if (input.kind === "canceled" || input.text.trim() === "") continue;
    session.host.transcribeCommand(prompt, input.text, () => timeStamp(session));
    const { exitCode } = hooks ? hooks.enter(input.text) : runEntered(session, input.text);
    host.endProgress();
    if (exitCode !== null) return exitCode;
    if (hooks?.isOver()) return 0;
  }
  return 0;
}

/** Where no colours are wanted, what is selected still has to be seen. */
const plainColors = { Selection: "\u001b[7m", ListPredictionSelected: "\u001b[7m" };

/** The session's local time as transcripts write it. */
function timeStamp(session: Session): string {
  const utc = DateTime.fromUnixMilliseconds(session.options.clock.now());
  return formatDateTime(new DateTime(toLocalTicks(utc.ticks, session.options.timeZone)), "yyyyMMddHHmmss", "");
}

/** The Exchange Management Shell's prompt, as a function that a person may define anew. */
export function definePrompt(session: Session): void {
  if (session.options.edition !== "Desktop") return;
  session.run(
    "function global:prompt { \"[PS] $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1))\" }",
  );
}

/** What the function prompt gives; nothing of the session is changed by asking. */
function promptText(session: Session, host: ConsoleHost): string {
  const { engine } = session;
  const { success } = engine;
  const errors = [...engine.errors.items];
  session.activate();
  try {
    if (session.entered) return session.entered.prompt();
    const text = new SessionStateView(engine, engine.globalScope).callCommand("prompt", []).map(toText).join("");
    return text === "" ? "PS>" : text;
  } catch {
    return "PS>";
  } finally {
    engine.success = success;
    engine.errors.items.splice(0, engine.errors.items.length, ...errors);
    host.write("");
  }
}

function banner(shell: Shell, state: string): void {
  const { world } = shell.organization;
  const { scenario, name, shellServer } = getOrganization(world);
  standardOutput.write(`cmdlab emulates the Exchange Management Shell: nothing here touches your computer.
Organisation: ${name} (${scenario}), server ${shellServer}. Try Get-Command, Get-Help; exit leaves.
Its state is kept in ${state} ('cmdlab --state DIR' opens another).

`);
}

function stateName(scenario: string | null): string {
  return path.basename(scenario ?? defaultScenario).replace(/\.json$/i, "");
}
