import type { CmdletContext } from "../../../../src/command/prelude.ts";
import {
  type TraceListener,
  type TraceSource,
  traceOutputs,
  traceServiceKey,
} from "../../../../src/command/services/TraceService.ts";
import { ClrException } from "../../../../src/objects/errors/PSError.ts";
import { wildcardMatcher } from "../../../../src/objects/ops/wildcard.ts";
import { formatDateTime } from "../../../../src/objects/text/time/formatDateTime.ts";
import { localNow } from "../../../../src/objects/text/time/moments.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { Encoding } from "../../../../src/objects/values/io/Encoding.ts";
import { bytesOfText } from "../../../../src/providers/content/fileText.ts";
import { openFailure } from "../../../../src/providers/content/textFiles.ts";
import { unlocked } from "../../../../src/providers/content/unlocked.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";

/** What a trace is told to, as the tracing cmdlets take it. */
export const listenerParameters = {
  FilePath: "string",
  Force: "switch",
  Debugger: "switch",
  PSHost: "switch",
  ListenerOption: "System.Diagnostics.TraceOptions",
} as const;

export interface ListenerChoice {
  readonly FilePath?: string | undefined;
  readonly Force: boolean;
  readonly Debugger: boolean;
  readonly PSHost: boolean;
  readonly ListenerOption?: unknown;
}

/** The sources whose names fit a pattern, by name. */
export function sourcesLike(cmdlet: CmdletContext, pattern: string): readonly TraceSource[] {
  const matches = wildcardMatcher(pattern);
  const found = cmdlet.service(traceServiceKey).sources();
  return found.filter(({ name }) => matches(name)).sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** The number of a PSTraceSourceOptions value; absent: that of a given one. */
export function optionNumber(value: unknown, otherwise: number): number {
  return value instanceof EnumValue ? Number(value.value) : otherwise;
}

/** The listeners that a command line asks for. A debugger is outside of the session: nothing arrives there. */
export function chosenListeners(cmdlet: CmdletContext, choice: ListenerChoice): TraceListener[] {
  const outputs = outputNames(choice.ListenerOption);
  const found: TraceListener[] = [];
  if (choice.PSHost)
    found.push({
      name: "Host",
      className: "Microsoft.PowerShell.Commands.PSHostTraceListener",
      outputs,
      write: (line) => cmdlet.host.write(`DEBUG: ${timeText(cmdlet)}${line}\n`, "Yellow"),
    });
  if (choice.FilePath !== undefined) found.push(fileListener(cmdlet, choice.FilePath, choice.Force, outputs));
  if (choice.Debugger) found.push({ name: "Debug", className: "System.Diagnostics.DefaultTraceListener", outputs: [] });
  return found;
}

/** PowerShell 7 begins each line on the screen with the time. */
function timeText(cmdlet: CmdletContext): string {
  if (cmdlet.edition !== "Core") return "";
  return `${formatDateTime(localNow(), "yyyy-MM-dd HH:mm:ss.ffff", "")} `;
}

function fileListener(cmdlet: CmdletContext, given: string, force: boolean, outputs: readonly string[]): TraceListener {
  const providers = cmdlet.service(providerServiceKey);
  const { provider } = providers.locate(given);
  if (provider !== providers.fileSystem)
    throw cmdlet.terminate({
      id: "FileListenerPathResolutionFailed",
      message: `Trace output can only be written to the file system. The path '${given}' referred to a '${provider.info.fullName}' provider path.`,
      category: "InvalidArgument",
      target: given,
      exception: "System.Management.Automation.PSNotSupportedException",
    });
  const path = providers.filePath(given);
  const encoding = new Encoding("utf-8", false);
  const append = (text: string) => {
    try {
      unlocked(providers, path, force, () => providers.fileSystem.files.appendBytes(path, bytesOfText(text, encoding)));
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      throw openFailure(error, "FileListenerPathResolutionFailed", "OpenError", path);
    }
  };
  append("");
  return {
    name: given,
    className: "System.Diagnostics.TextWriterTraceListener",
    outputs,
    write: (line) => append(`${line}${providers.newLine}`),
  };
}

/** Names of the outputs in a TraceOptions value, in the order in which they follow a line. */
function outputNames(value: unknown): readonly string[] {
  if (!(value instanceof EnumValue)) return [];
  const chosen = value.text.split(", ");
  return traceOutputs.filter((name) => chosen.includes(name));
}
