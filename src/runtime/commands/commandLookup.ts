import type { PSError } from "../../objects/errors/PSError.ts";
import { psError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { Engine } from "../Engine.ts";
import { scriptFileLookup } from "../functions/scriptFiles.ts";
import { functionModules } from "../modules/functionModules.ts";
import type { Scope } from "../scope/Scope.ts";
import type { AliasInfo, CmdletInfo, CommandInfo, FunctionInfo } from "./CommandInfo.ts";

/** The alias seen from a scope, or undefined. */
export function findAlias(scope: Scope, name: string): AliasInfo | undefined {
  return aliasOf(scope, name.toLowerCase());
}

function aliasOf(scope: Scope, key: string): AliasInfo | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const found = at.aliases?.get(key);
    if (found) return found;
  }
  return scope.global.aliases?.get(key);
}

/** The function seen from a scope, or undefined. A scope in front of the name says where to begin. */
function findFunction(scope: Scope, name: string, key = name.toLowerCase()): FunctionInfo | undefined {
  const colon = name.indexOf(":");
  if (colon > 0) return functionIn(scope, key.slice(0, colon), name.slice(colon + 1));
  for (let at: Scope | null = scope; at; at = at.parent) {
    const found = at.functions?.get(key);
    if (found && (at === scope || !found.options.includes("Private"))) return found;
  }
  return undefined;
}

function functionIn(scope: Scope, where: string, name: string): FunctionInfo | undefined {
  switch (where) {
    case "global":
      return findFunction(scope.global, name);
    case "script":
      return findFunction(scope.script, name);
    case "local":
    case "private":
      return scope.functions?.get(name.toLowerCase());
    default:
      return undefined;
  }
}

/** The name that an alias stands for in the end; any other name as it is. Of aliases in a circle, the first that comes again. */
export function aliasTarget(scope: Scope, name: string): string {
  let target = name;
  let seen: Set<string> | null = null;
  for (;;) {
    const alias = findAlias(scope, target);
    if (!alias) return target;
    seen ??= new Set();
    seen.add(target.toLowerCase());
    target = alias.definition;
    if (seen.has(target.toLowerCase())) return target;
  }
}

/** What a command name means: alias, function, cmdlet, script file, in this order; undefined where it means nothing. */
export function findCommand(engine: Engine, scope: Scope, name: string): CommandInfo | undefined {
  const key = name.toLowerCase();
  const isAlias = aliasOf(scope, key) !== undefined;
  const target = isAlias ? aliasTarget(scope, name) : name;
  return (
    findFunction(scope, target, isAlias ? undefined : key) ??
    findCmdlet(engine, target) ??
    scriptFileLookup(engine, target) ??
    undefined
  );
}

/** The first of the kinds that are asked for which the name means: an alias is itself here, and programs are found as well. */
export function findCommandOf(
  engine: Engine,
  scope: Scope,
  name: string,
  isAsked: (kind: CommandInfo["commandType"]) => boolean,
): CommandInfo | undefined {
  // What is named with its module is found whatever kind is asked for.
  const isQualified = name.includes("\\") && findCmdlet(engine, name) !== undefined;
  const found = [
    () => findAlias(scope, name),
    () => findFunction(scope, name),
    () => findCmdlet(engine, name),
    () => scriptFileLookup(engine, name),
    () => engine.cmdlets.program(name),
  ];
  for (const find of found) {
    const command = find();
    if (command && (isAsked(command.commandType) || isQualified)) return command;
  }
  return undefined;
}

/** A cmdlet by its name, with its module's name before a backslash or without. */
export function findCmdlet(engine: Engine, name: string): CommandInfo | undefined {
  const slash = name.indexOf("\\");
  if (slash <= 0) {
    const found = engine.cmdlets.find(name) ?? undefined;
    return found && isReplaced(engine, found) ? undefined : found;
  }
  const moduleName = name.slice(0, slash);
  const rest = name.slice(slash + 1);
  for (const module of engine.modules.named(moduleName)) {
    const exported = module.commands.get(rest.toLowerCase());
    if (exported) return exported;
  }
  const cmdlet = engine.cmdlets.find(rest);
  return cmdlet && cmdlet.moduleName.toLowerCase() === moduleName.toLowerCase() ? cmdlet : undefined;
}

/** A module of ours that stands for one of scripts is not there where the session has loaded that from its files. */
function isReplaced(engine: Engine, { moduleName }: CmdletInfo): boolean {
  return functionModules.has(moduleName) && engine.modules.named(moduleName).some(({ isDescribed }) => !isDescribed);
}

/** The error for a call of a name that means nothing; of what stands in front of a backslash as of a module. */
export function calledNotFound(engine: Engine, name: string): PSError {
  const [, module] = /^([^\\/:.][^\\/:]*)\\[^:/]+$/.exec(name) ?? [];
  if (module === undefined || engine.modules.has(module)) return commandNotFound(name);
  const message = `The module '${module}' could not be loaded. For more information, run 'Import-Module ${module}'.`;
  const error = psError("CouldNotAutoLoadModule", "ObjectNotFound", message, {
    exception: "System.Management.Automation.CommandNotFoundException",
    target: name,
  });
  error.exception.details.set("CommandName", name);
  return error;
}

/** The error for a name that means nothing. */
export function commandNotFound(name: string): PSError {
  const error = runtimeError("CommandNotFoundException", [name], { target: name });
  error.exception.details.set("CommandName", name);
  return error;
}
