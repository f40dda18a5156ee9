import { PSError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { fileName } from "../../objects/text/windowsPath.ts";
import type { Engine } from "../Engine.ts";
import { recordError } from "../errors/reportError.ts";
import { scriptFilesKey } from "../functions/scriptFiles.ts";
import { PSModule } from "../modules/PSModule.ts";
import type { Scope } from "../scope/Scope.ts";
import type { CommandInfo } from "./CommandInfo.ts";
import { findCommand } from "./commandLookup.ts";

const DESCRIBE =
  "param($Path) Microsoft.PowerShell.Core\\Get-Module -ListAvailable -Name $Path -ErrorAction Ignore -Verbose:$false";
const IMPORT =
  "param($Path) Microsoft.PowerShell.Core\\Import-Module -Name $Path -Scope Global -PassThru -ErrorAction Ignore -WarningAction Ignore -InformationAction Ignore -Verbose:$false -Debug:$false";

/**
 * The command that a module along $env:PSModulePath gives, which is imported for it; undefined where none gives one or
 * $PSModuleAutoLoadingPreference forbids it. A name with a module's before a backslash looks in that module alone.
 * Throws where the module does not load.
 */
export function autoloadedCommand(engine: Engine, scope: Scope, name: string): CommandInfo | undefined {
  const preference = toText(scope.lookUp("psmoduleautoloadingpreference")?.value ?? "All").toLowerCase();
  const [, qualifier] = /^([^\\/:.][^\\/:]*)\\[^:/\\]+$/.exec(name) ?? [];
  if (preference === "none" || !engine.hasService(scriptFilesKey)) return undefined;
  if (qualifier === undefined && (preference === "modulequalified" || /[\\/:]/.test(name))) return undefined;
  const isOf = (path: string) => qualifier === undefined || moduleName(path).toLowerCase() === qualifier.toLowerCase();
  const files = engine.service(scriptFilesKey).modules().filter(isOf);
  const file = qualifier === undefined ? files.find((path) => gives(engine, path, name)) : files[0];
  if (file === undefined || engine.autoloading.has(file)) return undefined;
  engine.autoloading.add(file);
  try {
    if (!importModule(engine, file, name, qualifier !== undefined)) return undefined;
  } finally {
    engine.autoloading.delete(file);
  }
  return findCommand(engine, scope, name);
}

function gives(engine: Engine, path: string, name: string): boolean {
  const module = run(engine, DESCRIBE, path);
  if (!(module instanceof PSModule) || module.described === null) return false;
  const { functions, aliases } = module.described;
  return [...functions, ...aliases].some((command) => command.name.toLowerCase() === name.toLowerCase());
}

function importModule(engine: Engine, path: string, name: string, isQualified: boolean): boolean {
  try {
    return run(engine, IMPORT, path) instanceof PSModule;
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    recordError(engine, thrown.record);
    if (isQualified) return false;
    throw notLoaded(moduleName(path), name, thrown.record.message);
  }
}

/** The error for a command whose module is there and fails. */
function notLoaded(module: string, name: string, reason: string): PSError {
  const error = runtimeError("CouldNotAutoloadMatchingModule", [name, module, reason], { target: name });
  error.exception.details.set("CommandName", name);
  return error;
}

function run(engine: Engine, text: string, path: string): unknown {
  return engine.compileText(text, null, engine).invokeForValue({ args: [path] });
}

function moduleName(path: string): string {
  return fileName(path).replace(/\.[^.]*$/, "");
}
