import type { CmdletContext } from "../../../src/command/prelude.ts";
import { cmdletTexts } from "../../../src/diag/messages/cmdlets.ts";
import { messageText } from "../../../src/objects/errors/fillMessage.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { linesOf } from "../../../src/providers/content/fileText.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import type { StartProblem } from "../../../src/providers/machine/startProgram.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

interface StartValues {
  readonly NoNewWindow: boolean;
  readonly RedirectStandardError?: string | undefined;
  readonly RedirectStandardInput?: string | undefined;
  readonly RedirectStandardOutput?: string | undefined;
  readonly WindowStyle?: unknown;
  readonly WorkingDirectory?: string | undefined;
}

/** Throws what Start-Process refuses before it looks for the program. */
export function checkStart(cmdlet: CmdletContext, values: StartValues): void {
  if (providersOf(cmdlet).look === "Unix") {
    for (const name of ["Verb", "WindowStyle"]) {
      if (!cmdlet.isBound(name)) continue;
      const text = `The parameter '-${name}' is not supported for the cmdlet 'Start-Process' on this edition of PowerShell.`;
      throw clrError("NotSupportedException", "NotImplemented", "System.NotSupportedException", text);
    }
  }
  if (values.NoNewWindow && values.WindowStyle !== undefined)
    throw refused('Parameters "NoNewWindow" and "WindowStyle" cannot be specified at the same time.');
  const { RedirectStandardError: errors, RedirectStandardInput: input, RedirectStandardOutput: output } = values;
  const { WorkingDirectory: folder } = values;
  const { files } = providersOf(cmdlet).fileSystem;
  if (folder !== undefined && !files.entry(providersOf(cmdlet).filePath(folder))?.isDirectory)
    throw notValid('"WorkingDirectory"', "DirectoryNotFoundException");
  if (input !== undefined && !files.entry(providersOf(cmdlet).filePath(input)))
    throw notValid(`"RedirectStandardInput '${input}'"`, "FileNotFoundException");
  refuseSame("RedirectStandardInput", input, "RedirectStandardOutput", output);
  refuseSame("RedirectStandardInput", input, "RedirectStandardError", errors);
  refuseSame("RedirectStandardOutput", output, "RedirectStandardError", errors);
}

function refuseSame(name: string, value: string | undefined, otherName: string, other: string | undefined): void {
  if (value === undefined || value.toLowerCase() !== other?.toLowerCase()) return;
  throw refused(`"${name}" and "${otherName}" are same. Give different inputs and Run your command again.`);
}

function refused(reason: string): PSError {
  const text = `This command cannot be run because ${reason}`;
  return clrError("InvalidOperationException", "InvalidOperation", "System.InvalidOperationException", text);
}

function notValid(parameter: string, exception: string): PSError {
  const text = `This command cannot be run because either the parameter ${parameter} has a value that is not valid or cannot be used with this command. Give a valid input and Run your command again.`;
  return clrError(exception, "InvalidOperation", `System.IO.${exception}`, text);
}

const reasons: Readonly<Record<StartProblem, string>> = {
  missing: "The system cannot find the file specified",
  notExecutable: "%1 is not a valid Win32 application",
  noAssociation: "No application is associated with the specified file for this operation",
};

/** The error of somebody whom the system does not know. */
export function wrongCredential(cmdlet: CmdletContext, path: string, folder: string | undefined): PSError {
  const reason = "The user name or password is incorrect.";
  const place = folder ?? providersOf(cmdlet).location.providerPath;
  const system = messageText(cmdletTexts.ProcessNotStarted, [path, place, reason]);
  const text = `This command cannot be run due to the error: ${system}`;
  return clrError("InvalidOperationException", "InvalidOperation", "System.InvalidOperationException", text);
}

/** The error of a program that the system did not start. */
export function cannotStart(
  cmdlet: CmdletContext,
  path: string,
  problem: StartProblem,
  usesShell: boolean,
  folder: string | undefined,
): PSError {
  const service = providersOf(cmdlet);
  const isUnix = service.look === "Unix";
  const reason = isUnix && problem === "missing" ? "No such file or directory" : `${reasons[problem]}.`;
  const place = folder ?? service.location.providerPath;
  const system = messageText(cmdletTexts.ProcessNotStarted, [path, place, reason]);
  if (isUnix && !usesShell) {
    const exception = "System.ComponentModel.Win32Exception";
    return clrError(exception, "NotSpecified", exception, system);
  }
  const text = `This command cannot be run due to the error: ${system}`;
  return clrError("InvalidOperationException", "InvalidOperation", "System.InvalidOperationException", text);
}

/** The lines that a program reads instead of the keyboard's. */
export function inputLines(cmdlet: CmdletContext, file: string | undefined): readonly string[] | undefined {
  if (file === undefined) return undefined;
  const service = providersOf(cmdlet);
  return linesOf(service.readText(service.filePath(file)));
}
