import { like } from "../objects/ops/like.ts";
import type { AliasInfo, FunctionInfo } from "./CommandInfo.ts";
import type { PSModule } from "./PSModule.ts";
import type { Variable } from "./Variable.ts";

/**
 * What a script module gives to who imports it: by Export-ModuleMember, or all functions, those of the modules that it
 * loaded among them.
 */
export function exportedFunctions(module: PSModule): FunctionInfo[] {
  const from = new Set<PSModule | null>([module, ...module.nested]);
  const own = [...(module.scope?.functions?.values() ?? [])].filter(
    (info) => from.has(info.module) || from.has(info.block.module),
  );
  const patterns = module.exports ? module.exports.functions : ["*"];
  return own.filter((info) => matches(patterns, info.name));
}

export function exportedAliases(module: PSModule): AliasInfo[] {
  const patterns = module.exports ? module.exports.aliases : module.isInMemory ? [] : ["*"];
  return [...(module.scope?.aliases?.values() ?? [])].filter((info) => matches(patterns, info.name));
}

export function exportedVariables(module: PSModule): Variable[] {
  const patterns = module.exports?.variables ?? [];
  return module.scope ? [...module.scope.variables()].filter((variable) => matches(patterns, variable.name)) : [];
}

function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => like(name, pattern, true));
}
