import { clockKey } from "../../base/Clock.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { ownProcesses } from "./processTable.ts";
import { runShell, type ShellStreams } from "./runShell.ts";
import { figures } from "./standardProcesses.ts";
import { findProgram, programForExtension, type SystemProgram } from "./systemPrograms.ts";

/** What somebody wants to be started. */
export interface ProgramRequest extends ShellStreams {
  /** A program, or with `usesShell` also a document, a folder or an address. */
  readonly path: string;
  readonly args: readonly string[];
  readonly usesShell: boolean;
  readonly verb?: string | undefined;
  readonly userName?: string | undefined;
}

/** Why the system starts nothing. */
export type StartProblem = "missing" | "notExecutable" | "noAssociation";

/** Starts a program of the emulated system: the process, or why there is none. */
export function startProgram(cmdlet: CmdletContext, request: ProgramRequest): ProcessObject | StartProblem {
  const found = meant(cmdlet, request);
  if (typeof found === "string") return found;
  const { program, args } = found;
  if (program.kind === "tool" || program.kind === "console" || (program.name === "cmd" && args.length > 0))
    throw notModelled(`What the program ${program.name}.exe does`);
  if (request.usesShell && request.verb !== undefined && !verbs.has(request.verb.toLowerCase())) return "noAssociation";
  const table = ownProcesses(cmdlet);
  const id = (Math.trunc(table.reduce((most, process) => Math.max(most, process.id), 0) / 4) + 1) * 4;
  const started = cmdlet.service(clockKey).now();
  const process = new ProcessObject(id, program.name, 1, started, figures(92, 6212, 1244, 0.03), {
    program,
    windowTitle: titleOf(program, args),
    ...(request.userName === undefined ? {} : { userName: request.userName }),
  });
  table.push(process);
  if (program.kind === "shell") process.end = runShell(cmdlet, args, request);
  return process;
}

const verbs = new Set(["open", "runas", "runasuser", "edit", "print"]);

interface Meant {
  readonly program: SystemProgram;
  readonly args: readonly string[];
}

function meant(cmdlet: CmdletContext, { path, args, usesShell }: ProgramRequest): Meant | StartProblem {
  const program = findProgram(path);
  if (program) return { program, args };
  if (usesShell && /^https?:\/\//i.test(path)) return opened("htm", path);
  const file = fileAt(cmdlet, path);
  if (file === null) return "missing";
  if (!usesShell || /\.(exe|com)$/i.test(path)) return "notExecutable";
  if (file.isDirectory) return { program: findProgram("explorer") as SystemProgram, args: [file.path] };
  return opened(/\.(\w+)$/.exec(file.path)?.[1] ?? "", file.path);
}

function opened(extension: string, document: string): Meant | StartProblem {
  const program = programForExtension(extension);
  return program ? { program, args: [document] } : "noAssociation";
}

function fileAt(cmdlet: CmdletContext, path: string): { readonly path: string; readonly isDirectory: boolean } | null {
  const service = cmdlet.service(providerServiceKey);
  try {
    const found = service.unresolved(path, true);
    return found.provider === service.fileSystem ? service.fileSystem.files.entry(found.path) : null;
  } catch (thrown) {
    if (thrown instanceof PSError) return null;
    throw thrown;
  }
}

function titleOf(program: SystemProgram, args: readonly string[]): string {
  if (program.name !== "notepad") return program.description;
  const document = args[0]?.slice(args[0].lastIndexOf("\\") + 1);
  return `${document ?? "Untitled"} - Notepad`;
}
