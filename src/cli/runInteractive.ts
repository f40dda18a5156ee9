import path from "node:path";
import { promptServiceKey } from "../command/PromptService.ts";
import { type PromptInput, readLineServiceKey } from "../command/readLine/readLineService.ts";
import { sessionReadLineSettings } from "../command/readLine/sessionReadLineSettings.ts";
import type { ConsoleHost } from "../console/ConsoleHost.ts";
import type { LineReader, SessionAdviser } from "../console/LineReader.ts";
import { defineManagementShell, definePromptAliases, promptText, transcribeInput } from "../console/sessionPrompt.ts";
import type { ReadInput } from "../repl/Editor.ts";
import type { HandlerCall, HandlerResult, HelpKind, ViModeName } from "../repl/LineAdviser.ts";
import { runKeyHandler } from "../repl/scripted/runKeyHandler.ts";
import { helpAt } from "../session/completion/helpAt.ts";
import { prepareCompletion } from "../session/completion/prepareCompletion.ts";
import { seenCompletion } from "../session/completion/seenCompletion.ts";
import { historyOptionOf, tellViMode } from "../session/readLine/runKeyScript.ts";
import { runEntered } from "../session/runEntered.ts";
import type { RunResult, Session } from "../session/Session.ts";
import { getOrganization } from "../world/Organization.ts";
import { dataFolder } from "./dataFolder.ts";
import { defaultScenario } from "./findScenario.ts";
import type { GlobalOptions } from "./options/GlobalOptions.ts";
import type { PwshOptions } from "./options/pwshOptions.ts";
import { type Program, say, traceFault } from "./Program.ts";
import { shellPlace } from "./prompt/shellPlace.ts";
import { readScript } from "./readScript.ts";
import { resetState } from "./resetState.ts";
import { applyPolicy } from "./runShell.ts";
import { consoleHost } from "./terminal/consoleHostOf.ts";
import { Shell } from "./terminal/Shell.ts";
import { standardOutput } from "./terminal/StandardOutput.ts";

/** How a stay at the prompt ended: with an exit code, or to go on with another organisation, or with the same one made anew. */
type Ended =
  | { readonly kind: "exit"; readonly code: number }
  | { readonly kind: "scenario"; readonly name: string }
  | { readonly kind: "reset" };

/** The shell at its prompt. Its organisation is kept in the user's data folder unless --state names another. */
export function runInteractive(given: GlobalOptions, pwsh: PwshOptions, program: Program): number {
  const folderOf = stateFolders(given, program.environment);
  let options = { ...given, state: folderOf(null), location: given.location ?? pwsh.location };
  for (let isFirst = true; ; isFirst = false) {
    const ended = stay(options, isFirst ? pwsh : { ...pwsh, command: null, file: null }, program);
    if (ended.kind === "exit") return ended.code;
    if (ended.kind === "scenario") options = { ...options, scenario: ended.name, state: folderOf(ended.name) };
    else say(resetState(options.state, options));
  }
}

/** One session at the prompt. */
function stay(options: GlobalOptions & { readonly state: string }, pwsh: PwshOptions, program: Program): Ended {
  const { state } = options;
  const shell = new Shell(options, say, pwsh.file === null ? [] : [pwsh.file]);
  shell.atPrompt = true;
  try {
    const host = consoleHost(shell, options, pwsh.nonInteractive, { ...program, errorsApart: false });
    const session = shell.session(host, program.stopFlag, program.meters);
    applyPolicy(session, pwsh.executionPolicy);
    session.engine.onFault = (thrown) => traceFault(thrown, program.environment);
    defineManagementShell(session);
    session.run(readLineFunction);
    definePromptAliases(session);
    const place = shellPlace(shell.organization, state, session);
    session.engine.setService(promptServiceKey, place);
    const { scenario, shellServer } = getOrganization(shell.organization.world);
    host.setWindowTitle(`cmdlab: ${scenario} on ${shellServer}`);
    if (!pwsh.noLogo) banner(shell, state);
    const hooks: PromptHooks = {
      before: () => "",
      enter(text) {
        place.changes.begin(text);
        return runEntered(session, text);
      },
      isOver: () => place.next !== null,
    };
    const code =
      first(session, shell, pwsh) ?? prompts(session, host, program, path.join(state, "history.jsonl"), hooks);
    session.end();
    return place.next ?? { kind: "exit", code };
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

/** What a prompt does around its inputs: that of a lab, or that of an organisation. */
export interface PromptHooks {
  /** What stands before the prompt. */
  readonly before: () => string;
  readonly enter: (text: string) => RunResult;
  /** What is kept of a key that a script is bound to. */
  readonly pressKey?: (call: HandlerCall, run: () => HandlerResult) => HandlerResult;
  /** Asked again and again while an input is read: what to show above the prompt; null: nothing. */
  readonly idle?: () => string | null;
  /** Reads an input at a prompt inside of a running one, and keeps it. */
  readonly readInside?: (read: () => PromptInput) => PromptInput;
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
  try {
    return readAndRun(session, host, program, lines, hooks);
  } finally {
    lines.saveHistory();
  }
}

function readAndRun(
  session: Session,
  host: ConsoleHost,
  program: Program,
  lines: LineReader,
  hooks: PromptHooks | null,
): number {
  const adviser = adviserOf(session, host, hooks?.pressKey);
  // The first completion reads what the organisation has: that is done while a person looks at the first prompt.
  const preparation = prepareCompletion(session);
  let isPrepared = false;
  const idle = (): string | null => {
    isPrepared ||= preparation.next().done === true;
    return hooks?.idle?.() ?? null;
  };
  const read = (prompt: string): ReadInput => {
    const kept = sessionReadLineSettings(session.host);
    const settings = { ...kept, ...(program.colors ? {} : { colors: plainColors }) };
    const input = lines.read(
      { prompt, edition: session.options.edition, settings },
      adviser,
      isPrepared ? hooks?.idle : idle,
    );
    kept.predictionViewStyle = settings.predictionViewStyle;
    return input;
  };
  session.engine.setService(readLineServiceKey, {
    input: null,
    read() {
      const input = read("");
      return input.kind === "line" ? input.text : "";
    },
    readInput: (prompt) => (hooks?.readInside ? hooks.readInside(() => read(prompt)) : read(prompt)),
  });
  while (!standardOutput.closed) {
    session.engine.limits.forgetStop();
    const prompt = `${hooks?.before() ?? ""}${promptText(session, host)}`;
    const input = read(prompt);
    if (input.kind === "end") return 0;
    if (input.kind === "canceled" || input.text.trim() === "") continue;
    keepInput(session, lines, input.text);
    transcribeInput(session, prompt, input.text);
    const { exitCode } = hooks ? hooks.enter(input.text) : runEntered(session, input.text);
    host.endProgress();
    if (exitCode !== null) return exitCode;
    if (hooks?.isOver()) return 0;
  }
  return 0;
}

/** Where a script decides what the history takes, it is asked before the input runs. */
function keepInput(session: Session, lines: LineReader, text: string): void {
  const { asksHistoryScript, historyNoDuplicates } = sessionReadLineSettings(session.host);
  if (asksHistoryScript) lines.keepInput({ text, again: !historyNoDuplicates, option: historyOptionOf(session, text) });
}

/** What the editor asks of the session while a person types. */
function adviserOf(session: Session, host: ConsoleHost, pressKey: PromptHooks["pressKey"]): SessionAdviser {
  return {
    complete: (text: string, cursor: number) => seenCompletion(session, text, cursor),
    help: (text: string, cursor: number, kind: HelpKind) => helpAt(session, text, cursor, kind),
    runHandler: (call: HandlerCall) => {
      const written = (): number => session.engine.limits.outputCharacters;
      const run = (): HandlerResult => runKeyHandler(session, call, () => promptText(session, host), written);
      const result = pressKey ? pressKey(call, run) : run();
      // What the script wrote stands on rows of its own.
      if (result.hasWritten && standardOutput.unfinishedLine !== "") standardOutput.write("\n");
      return result;
    },
    tellViMode: (mode: ViModeName) => {
      tellViMode(session, mode);
      standardOutput.unfinishedLine = "";
    },
  };
}

/** What PSReadLine defines for the host to call. */
const readLineFunction =
  "function global:PSConsoleHostReadLine { [Microsoft.PowerShell.PSConsoleReadLine]::ReadLine($Host.Runspace, $ExecutionContext) }";

/** Where no colours are wanted, what is selected still has to be seen. */
const plainColors = { Selection: "\u001b[7m", ListPredictionSelected: "\u001b[7m" };

/** What this is, which organisation is loaded, where its state lies: a line each, on a screen of any usual width. */
function banner(shell: Shell, state: string): void {
  const { world } = shell.organization;
  const { scenario, name, shellServer } = getOrganization(world);
  standardOutput.write(`cmdlab emulates the Exchange Management Shell; nothing reaches your computer.
Organisation: ${name} (${scenario}) on ${shellServer}. Get-Tour shows around.
Its state: ${state} (exit leaves, it stays)

`);
}

/** The state folder of a scenario; null: that of the start. A folder that --state names has those of others beside it. */
function stateFolders(given: GlobalOptions, environment: NodeJS.ProcessEnv): (scenario: string | null) => string {
  const start = stateName(given.scenario);
  return (scenario) => {
    const name = scenario ?? start;
    if (given.state === null) return path.join(dataFolder(environment), name);
    return scenario === null || name === start ? given.state : `${given.state}.${name}`;
  };
}

function stateName(scenario: string | null): string {
  return path.basename(scenario ?? defaultScenario).replace(/\.json$/i, "");
}
