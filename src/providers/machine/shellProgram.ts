import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import { type CmdletDefinition, defineCmdlet } from "../../command/CmdletDefinition.ts";
import type { ProgramCall } from "../../command/ProgramCall.ts";
import type { RunspaceRun } from "../../command/services/RunspaceService.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { remoteErrorCopy, transmitted } from "../../objects/clixml/remoteCopy.ts";
import type { ProgressRecord } from "../../objects/clr/System.Management.Automation/System.Management.Automation.ProgressRecord.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { runInShell, shellExitCode, shownByShell } from "./runShell.ts";
import { type ShellRun, shellArguments } from "./shellArguments.ts";

/**
 * PowerShell as a program that a script calls: `pwsh -NoProfile -File a.ps1`. It gives lines of text, or with a script block
 * or -OutputFormat XML copies of the objects. `edition`: whose program it is.
 */
export function shellProgram(file: string, edition: Edition, call: ProgramCall): CmdletDefinition {
  return defineCmdlet({
    name: file,
    module: "",
    synopsis: "Starts another PowerShell.",
    parameters: {
      ArgumentList: { type: "object[]", position: 0 },
      InputObject: { type: "psobject", pipeline: "value" },
    },
    examples: [],
    steps(cmdlet) {
      const words = (cmdlet.raw("ArgumentList") ?? []) as readonly unknown[];
      const input: unknown[] = [];
      return {
        process() {
          if (cmdlet.expectsInput) input.push(cmdlet.raw("InputObject"));
        },
        end() {
          runProgram(cmdlet, edition, asked(words.map(unwrap)), input, call);
        },
      };
    },
  });
}

interface Asked extends ShellRun {
  /** What follows -Args, for a script block. */
  readonly args: readonly unknown[];
  readonly isBlock: boolean;
}

function asked(words: readonly unknown[]): Asked {
  const at = words.findIndex((word) => word instanceof ScriptBlock);
  if (at < 0) return { ...shellArguments(words.map(toText)), args: [], isBlock: false };
  const before = words.slice(0, at).map(toText);
  const { output } = shellArguments([...before, "-Command", "block"]);
  const [name, ...args] = words.slice(at + 1);
  return {
    run: { kind: "command", text: (words[at] as ScriptBlock).text },
    staysOpen: false,
    output: output ?? "xml",
    args: typeof name === "string" && /^-a/i.test(name) ? args : [],
    isBlock: true,
  };
}

function runProgram(
  cmdlet: CmdletContext,
  edition: Edition,
  { run: named, output, args, isBlock }: Asked,
  input: readonly unknown[],
  call: ProgramCall,
): void {
  // Without anything to run, what comes in is typed at its prompt.
  const typed = input.map(toText).join("\n");
  const run = named ?? (cmdlet.expectsInput ? ({ kind: "command", text: typed } as const) : null);
  if (run === null) throw notModelled("The prompt of another PowerShell inside of this one");
  if (run.kind === "file" && !isThere(cmdlet, run.path)) {
    const { text, exitCode } = missingScript[edition](run.path);
    call.errorLine(text);
    call.ended(exitCode);
    return;
  }
  const given = isBlock ? input.map(transmitted) : input.flatMap((value) => toText(value).split(/\r?\n/));
  const ran = runInShell(cmdlet, run, {
    edition,
    ...(named !== null && cmdlet.expectsInput ? { input: given } : {}),
    ...(isBlock ? { args: args.map(transmitted) } : {}),
  });
  if (ran.ended === null) throw notModelled("Waiting for a program that never ends");
  const clock = cmdlet.service(clockKey);
  clock.sleep(Math.max(0, ran.ended - clock.now()));
  if (output === "xml") writeObjects(cmdlet, ran);
  else writeLines(cmdlet, ran, call);
  call.ended(shellExitCode(run, ran));
}

/** What -File says of a script that is not there, and how the program ends then. */
const missingScript: PerEdition<(path: string) => { readonly text: string; readonly exitCode: number }> = {
  Desktop: (path) => ({
    text: `The argument '${path}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,
    exitCode: -196608,
  }),
  Core: (path) => ({
    text: `The argument '${path}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
    exitCode: 64,
  }),
};

function writeLines(cmdlet: CmdletContext, ran: RunspaceRun, call: ProgramCall): void {
  const { output, errors } = shownByShell(cmdlet, ran);
  for (const line of linesOf(output)) cmdlet.write(line);
  for (const line of linesOf(errors)) call.errorLine(line);
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
}

function writeObjects(cmdlet: CmdletContext, { items, failure }: RunspaceRun): void {
  for (const { stream, value } of items) {
    if (stream === "Output") cmdlet.write(transmitted(value));
    else if (stream === "Error") cmdlet.error(remoteErrorCopy(value as ErrorRecord, ""));
    else if (stream === "Warning") cmdlet.warning(toText(value));
    else if (stream === "Progress") cmdlet.progress((value as ProgressRecord).told);
    else cmdlet.passRecord(stream, value);
  }
  if (failure instanceof ErrorRecord) cmdlet.error(remoteErrorCopy(failure, ""));
}

function isThere(cmdlet: CmdletContext, script: string): boolean {
  return fileSystem().entry(cmdlet.service(providerServiceKey).filePath(script, true)) !== null;
}
