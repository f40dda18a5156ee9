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

/** Throws what this system has no such parameter for. */
function checkSystem(cmdlet: CmdletContext): void {
  if (providersOf(cmdlet).look !== "Unix") return;
  for (const name of ["Verb", "WindowStyle"]) {
    if (!cmdlet.isBound(name)) continue;
    const text = `The parameter '-${name}' is not supported for the cmdlet 'Start-Process' on this edition of PowerShell.`;
    throw clrError("NotSupportedException", "NotImplemented", "System.NotSupportedException", text);
  }
}

/** What Start-Process refuses before it looks for the program, without ending what runs it; null: nothing. */
export function refusedStart(cmdlet: CmdletContext, values: StartValues): PSError | null {
  checkSystem(cmdlet);
  if (values.NoNewWindow && values.WindowStyle !== undefined)
    return invalidOperation('Parameters "-NoNewWindow" and "-WindowStyle" cannot be specified at the same time.');
  const { RedirectStandardError: errors, RedirectStandardInput: input, RedirectStandardOutput: output } = values;
  const { WorkingDirectory: folder } = values;
  const { files } = providersOf(cmdlet).fileSystem;
  if (folder !== undefined && !files.entry(providersOf(cmdlet).filePath(folder))?.isDirectory)
    return notValid('"WorkingDirectory"', "DirectoryNotFoundException");
  if (input !== undefined && !files.entry(providersOf(cmdlet).filePath(input)))
    return notValid(`"RedirectStandardInput '${input}'"`, "FileNotFoundException");
  return (
    same("RedirectStandardInput", input, "RedirectStandardOutput", output) ??
    same("RedirectStandardInput", input, "RedirectStandardError", errors) ??
    same("RedirectStandardOutput", output, "RedirectStandardError", errors)
  );
}

function same(name: string, value: string | undefined, otherName: string, other: string | undefined): PSError | null {
  if (value === undefined || value.toLowerCase() !== other?.toLowerCase()) return null;
  return refused(`"${name}" and "${otherName}" are same. Give different inputs and Run your command again.`);
}

function refused(reason: string): PSError {
  return invalidOperation(`This command cannot be run because ${reason}`);
}

function invalidOperation(text: string): PSError {
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
