import type { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { isKnownTypeName } from "../../objects/types/knownTypeName.ts";
import { typeInScript } from "../../objects/types/typeRegistry.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Resolver } from "../../syntax/parser/Resolver.ts";
import { hasModule, isAssemblyFile } from "./usedModules.ts";

/** A name in .NET's or the products' deeper namespaces, where not all types are known here. */
export function isDeepName(name: string): boolean {
  return /^(System|Microsoft)\.\w+\./i.test(name);
}

/** A name of the products around .NET, whose assemblies a session of theirs has loaded. */
function isProductName(name: string): boolean {
  return /^Microsoft\.(?!PowerShell\.)\w+\./i.test(name);
}

/**
 * What a session (or any, without one) knows of the types and modules that a script names. Types of .NET's own deeper
 * namespaces count as there even if nothing is known of them: only their use can then fail.
 */
export function sessionResolver(engine: Engine | null, used: CaseInsensitiveMap<ClrType> | null = null): Resolver {
  const ownType = (name: string) => used?.get(name) ?? engine?.scriptType(name) ?? null;
  const knowsType = (name: string) => ownType(name) !== null || typeInScript(name) !== null || isKnownTypeName(name);
  return {
    hasType: (name) => isDeepName(name) || knowsType(name),
    knowsType: (name) => knowsType(name) || isProductName(name),
    lineage(name) {
      const names: string[] = [];
      for (let type = ownType(name) ?? typeInScript(name); type; type = type.base) names.push(type.name);
      return names.length > 0 ? names : null;
    },
    hasModule: (wish) => engine === null || hasModule(wish, engine),
    // A file is looked for when the text runs.
    hasAssembly: (name) => isAssemblyFile(name) || /^(System|Microsoft|mscorlib|WindowsBase|Presentation)/i.test(name),
  };
}
