import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { recordError } from "../../runtime/errors/reportError.ts";
import { PSModule } from "../../runtime/modules/PSModule.ts";
import type { ScriptBlock, UsingStatement } from "../../syntax/ast/definitions.ts";
import { writtenModule } from "../../syntax/parser/checks/usingStatements.ts";
import type { ModuleWish } from "../../syntax/parser/Resolver.ts";

const FIND =
  "param($Name, $Least) (Get-Module -ListAvailable -Name $Name -ErrorAction Ignore | Where-Object { $null -eq $Least -or $_.Version -ge [version]$Least }) -or (Get-Command -Module $Name -CommandType Cmdlet -ErrorAction Ignore)";
const IMPORT = "param($Name) Import-Module -Name $Name -PassThru -ErrorAction Stop";

/** Whether a module of that name is there to be imported. Paths are tried only when the script runs. */
export function hasModule({ name, leastVersion }: ModuleWish, engine: Engine): boolean {
  if (isPath(name) || (leastVersion === null && engine.modules.has(name))) return true;
  return toBoolean(engine.compileText(FIND, null, engine).invokeForValue({ args: [name, leastVersion] }));
}

/** Imports the modules of `using module` statements; gives the classes and enumerations that they define. */
export function importUsedModules(
  ast: ScriptBlock,
  fileName: string | null,
  engine: Engine,
): CaseInsensitiveMap<ClrType> {
  const types = new CaseInsensitiveMap<ClrType>();
  for (const using of ast.usingStatements.filter(isOfModule)) {
    const name = writtenModule(using);
    if (name === null || !hasModule(name, engine)) continue;
    const place = isPath(name.name) ? fromFolderOf(fileName, name.name) : name.name;
    const module = importModule(place, engine);
    if (!(module instanceof PSModule)) continue;
    for (const [key, type] of module.scope?.types ?? []) types.set(key, type);
  }
  return types;
}

/** What fails here fails before the text is read. */
function importModule(name: string, engine: Engine): unknown {
  try {
    return engine.compileText(IMPORT, null, engine).invokeForValue({ args: [name] });
  } catch (error) {
    if (!(error instanceof PSError) || !isPath(name)) throw error;
    recordError(engine, error.record);
    throw notLoaded(error.record.fullyQualifiedErrorId, error.record.message, name);
  }
}

/** Assemblies of `using assembly` that lie in files are not modelled; one that is not there is an error. */
export function refuseAssemblyFiles(ast: ScriptBlock): void {
  for (const { usingStatementKind, name } of ast.usingStatements) {
    if (usingStatementKind !== "Assembly" || name === null || !isAssemblyFile(name.value)) continue;
    throw notLoaded("ErrorLoadingAssembly", `Cannot load assembly '${name.value}'.`, name.value);
  }
}

export function isAssemblyFile(name: string): boolean {
  return /[\\/]/.test(name);
}

/** The error of a text that was not read: $Error gets the exception itself. */
function notLoaded(id: string, message: string, target: string): PSError {
  const error = psError(id, "InvalidOperation", message, { target }).marked("ofReading");
  error.record.reason = "ParentContainsErrorRecordException";
  return error;
}

export function usesModules(ast: ScriptBlock): boolean {
  return ast.usingStatements.some(isOfModule);
}

function isOfModule(using: UsingStatement): boolean {
  return using.usingStatementKind === "Module";
}

function isPath(name: string): boolean {
  return /[\\/]/.test(name) || /\.(psm1|psd1|ps1)$/i.test(name);
}

/** Paths in a file are relative to its folder. */
function fromFolderOf(fileName: string | null, path: string): string {
  const folder =
    fileName === null ? "" : fileName.slice(0, Math.max(fileName.lastIndexOf("\\"), fileName.lastIndexOf("/")));
  return folder === "" || /^([\\/~]|[^\\/]+:)/.test(path) ? path : `${folder}\\${path}`;
}
