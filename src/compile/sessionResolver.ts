import { typeByNameOrNull } from "../objects/model/typeRegistry.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { Resolver } from "../syntax/parser/Resolver.ts";

/**
 * What a session (or any, without one) knows of the types and modules that a script names. Types of .NET's own deeper
 * namespaces count as there even if nothing is known of them: only their use can then fail.
 */
export function sessionResolver(engine: Engine | null): Resolver {
  const ownType = (name: string) => engine?.scriptTypes.get(name) ?? null;
  return {
    hasType: (name) =>
      ownType(name) !== null || typeByNameOrNull(name) !== null || /^(System|Microsoft)\.\w+\./i.test(name),
    lineage(name) {
      const names: string[] = [];
      for (let type = ownType(name) ?? typeByNameOrNull(name); type; type = type.base) names.push(type.name);
      return names.length > 0 ? names : null;
    },
    hasModule: () => true,
    hasAssembly: (name) => /^(System|Microsoft|mscorlib|WindowsBase|Presentation)/i.test(name),
  };
}
