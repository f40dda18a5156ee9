import { like } from "../../objects/ops/like.ts";
import { compareCulture } from "../../objects/text/culture/stringComparison.ts";
import type { AliasInfo, CommandInfo, FunctionInfo } from "../commands/CommandInfo.ts";
import type { Variable } from "../scope/Variable.ts";
import type { PSModule } from "./PSModule.ts";

/**
 * What a script module gives to who imports it, by name: by Export-ModuleMember, or all functions, those of the modules
 * that it loaded among them.
 */
export function exportedFunctions(module: PSModule): FunctionInfo[] {
  if (module.described) return module.described.functions;
  return byName(matchingFunctions(module, module.exports ? module.exports.functions : ["*"]));
}

export function exportedAliases(module: PSModule): AliasInfo[] {
  if (module.described) return module.described.aliases;
  return byName(matchingAliases(module, module.exports ? module.exports.aliases : module.isInMemory ? [] : ["*"]));
}

export function exportedVariables(module: PSModule): Variable[] {
  return byName(matchingVariables(module, module.exports?.variables ?? []));
}

export function exportedCommands(module: PSModule): CommandInfo[] {
  return [...(module.described?.cmdlets ?? []), ...exportedFunctions(module), ...exportedAliases(module)];
}

/** The members of a module that patterns mean now, in the order in which they were made. */
export function matchingFunctions(module: PSModule, patterns: readonly string[]): FunctionInfo[] {
  const from = new Set<PSModule | null>([module, ...module.nested]);
  return [...(module.scope?.functions?.values() ?? [])].filter(
    (info) => (from.has(info.module) || from.has(info.block.module)) && matches(patterns, info.name),
  );
}

export function matchingAliases(module: PSModule, patterns: readonly string[]): AliasInfo[] {
  return [...(module.scope?.aliases?.values() ?? [])].filter((info) => matches(patterns, info.name));
}

/** Those that every module has are no members that it could export. */
export function matchingVariables(module: PSModule, patterns: readonly string[]): Variable[] {
  if (!module.scope || patterns.length === 0) return [];
  return [...module.scope.variables()].filter(
    ({ name }) => !/^(?:Error|PSDefaultParameterValues|ExecutionContext)$/i.test(name) && matches(patterns, name),
  );
}

/** "Get-Thing" with the prefix Our is Get-OurThing. */
export function prefixed(name: string, prefix: string): string {
  if (prefix === "") return name;
  const dash = name.indexOf("-");
  return dash < 0 ? prefix + name : `${name.slice(0, dash + 1)}${prefix}${name.slice(dash + 1)}`;
}

function byName<Named extends { readonly name: string }>(members: Named[]): Named[] {
  return members.sort((left, right) => compareCulture(left.name, right.name, true));
}

function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => like(name, pattern, true));
}
