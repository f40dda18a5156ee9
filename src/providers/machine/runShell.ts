import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import { type RecordedItem, runspaceServiceKey } from "../../command/services/RunspaceService.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ProcessEnd } from "../../objects/values/machine/ProcessObject.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { argumentWords, shellArguments } from "./shellArguments.ts";

/** Where a started PowerShell reads and writes; absent: a window that nobody sees. */
export interface ShellStreams {
  readonly workingDirectory?: string | undefined;
  /** Variables of the environment; absent: those of who starts it. */
  readonly environment?: (() => Iterable<readonly [name: string, value: string]> | undefined) | undefined;
  readonly input?: readonly string[] | undefined;
  readonly output?: ((text: string) => void) | undefined;
  readonly errors?: ((text: string) => void) | undefined;
}

/** How long it takes until a new process runs code. */
const processStart = 400;

/** Runs what PowerShell's arguments say in a session of its own. Null: it does not end by itself. */
export function runShell(cmdlet: CmdletContext, args: readonly string[], streams: ShellStreams): ProcessEnd | null {
  const { run, staysOpen } = shellArguments(argumentWords(args.join(" ")));
  if (run === null) return null;
  const begins = cmdlet.service(clockKey).now() + processStart;
  const { locations } = cmdlet.service(providerServiceKey);
  const location = streams.workingDirectory ?? locations.current.path;
  const environment = streams.environment?.();
  const runspace = cmdlet.service(runspaceServiceKey).open({
    location,
    ...(environment ? { environment } : {}),
  });
  const text =
    run.kind === "command" ? run.text : `& ${quoted(run.path)} ${run.args.map(argument).join(" ")}; exit $LASTEXITCODE`;
  const ran = runspace.run({ text, begins, keepsScope: true, ...(streams.input ? { input: streams.input } : {}) });
  const isError = ({ stream }: RecordedItem): boolean => stream === "Error";
  streams.output?.(asShown(cmdlet, ran.items.filter((item) => !isError(item)).map(shownValue)));
  const failed = ran.failure === null ? [] : [ran.failure];
  streams.errors?.(asShown(cmdlet, [...ran.items.filter(isError).map(({ value }) => value), ...failed]));
  return ran.ended === null || (staysOpen && !ran.exited) ? null : { time: ran.ended, exitCode: ran.exitCode };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A word of -File's arguments: the name of a parameter as it is, all else as text. */
function argument(word: string): string {
  return /^-[A-Za-z]\w*:?$/.test(word) ? word : quoted(word);
}

const prefixes = { Warning: "WARNING: ", Verbose: "VERBOSE: ", Debug: "DEBUG: ", Information: "" } as const;

function shownValue({ stream, value }: RecordedItem): unknown {
  return stream === "Output" || stream === "Error" ? value : prefixes[stream] + toText(value);
}

function asShown(cmdlet: CmdletContext, values: readonly unknown[]): string {
  if (values.length === 0) return "";
  return cmdlet.state.callCommand("Out-String", [], new Map(), values).map(toText).join("");
}
