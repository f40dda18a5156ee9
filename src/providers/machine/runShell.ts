import { clockKey } from "../../base/Clock.ts";
import { singleQuoted } from "../../base/text/singleQuoted.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import { type RecordedItem, type RunspaceRun, runspaceServiceKey } from "../../command/services/RunspaceService.ts";
import type { Edition } from "../../diag/Edition.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ProcessEnd } from "../../objects/values/machine/ProcessObject.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { argumentWords, type ShellRun, shellArguments } from "./shellArguments.ts";

/** Where a started PowerShell reads and writes; absent: a window that nobody sees. */
export interface ShellStreams {
  readonly workingDirectory?: string | undefined;
  /** Variables of the environment; absent: those of who starts it. */
  readonly environment?: (() => Iterable<readonly [name: string, value: string]> | undefined) | undefined;
  readonly input?: readonly unknown[] | undefined;
  readonly output?: ((text: string) => void) | undefined;
  readonly errors?: ((text: string) => void) | undefined;
}

/** How long it takes until a new process runs code. */
const processStart = 400;

/** Runs what PowerShell's arguments say in a session of its own. Null: it does not end by itself. */
export function runShell(cmdlet: CmdletContext, args: readonly string[], streams: ShellStreams): ProcessEnd | null {
  const { run, staysOpen } = shellArguments(argumentWords(args.join(" ")));
  if (run === null) return null;
  const ran = runInShell(cmdlet, run, streams);
  const { output, errors } = shownByShell(cmdlet, ran);
  streams.output?.(output);
  streams.errors?.(errors);
  return ran.ended === null || (staysOpen && !ran.exited)
    ? null
    : { time: ran.ended, exitCode: shellExitCode(run, ran) };
}

/** Runs a file or a text in a PowerShell of its own; `args`: what a script block gets. */
export function runInShell(
  cmdlet: CmdletContext,
  run: NonNullable<ShellRun["run"]>,
  streams: ShellStreams & { readonly args?: readonly unknown[]; readonly edition?: Edition },
): RunspaceRun {
  const begins = cmdlet.service(clockKey).now() + processStart;
  const { locations } = cmdlet.service(providerServiceKey);
  const location = streams.workingDirectory ?? locations.current.path;
  const environment = streams.environment?.();
  const runspace = cmdlet.service(runspaceServiceKey).open({
    location,
    ...(streams.edition ? { edition: streams.edition } : {}),
    ...(environment ? { environment } : {}),
  });
  const text =
    run.kind === "command"
      ? run.text
      : `& ${singleQuoted(run.path)} ${run.args.map(argument).join(" ")}; exit $LASTEXITCODE`;
  const { args, input } = streams;
  return runspace.run({ text, begins, keepsScope: true, ...(args ? { args } : {}), ...(input ? { input } : {}) });
}

/** -File ends as its script says, -Command with 1 where its last command failed. */
export function shellExitCode({ kind }: NonNullable<ShellRun["run"]>, ran: RunspaceRun): number {
  return ran.exited || kind === "file" || ran.success ? ran.exitCode : 1;
}

/** What a shell writes to its standard output and its standard error. */
export function shownByShell(
  cmdlet: CmdletContext,
  { items, failure }: RunspaceRun,
): { readonly output: string; readonly errors: string } {
  const isError = ({ stream }: RecordedItem): boolean => stream === "Error";
  // Progress is drawn over the screen and stays in no stream.
  const isShown = ({ stream }: RecordedItem): boolean => stream !== "Error" && stream !== "Progress";
  const failed = failure === null ? [] : [failure];
  return {
    output: asShown(cmdlet, items.filter(isShown).map(shownValue)),
    errors: asShown(cmdlet, [...items.filter(isError).map(({ value }) => value), ...failed]),
  };
}

/** A word of -File's arguments: the name of a parameter as it is, all else as text. */
function argument(word: string): string {
  return /^-[A-Za-z]\w*:?$/.test(word) ? word : singleQuoted(word);
}

const prefixes = { Warning: "WARNING: ", Verbose: "VERBOSE: ", Debug: "DEBUG: ", Information: "" } as const;

function shownValue({ stream, value }: RecordedItem): unknown {
  return stream === "Output" || stream === "Error" || stream === "Progress" ? value : prefixes[stream] + toText(value);
}

function asShown(cmdlet: CmdletContext, values: readonly unknown[]): string {
  if (values.length === 0) return "";
  return cmdlet.state.callCommand("Out-String", [], new Map(), values).map(toText).join("");
}
