import { typeByNameOrNull } from "../objects/model/typeRegistry.ts";
import type { Engine } from "../runtime/Engine.ts";
import type { Resolver } from "../syntax/parser/Resolver.ts";

/**
 * What a session knows of the types and modules that a script names. Types of .NET's own deeper namespaces count as there
 * even if nothing is known of them: only their use can then fail.
 */
export function sessionResolver(engine: Engine): Resolver {
  return {
    hasType: (name) =>
      engine.scriptTypes.has(name) || typeByNameOrNull(name) !== null || /^(System|Microsoft)\.\w+\./i.test(name),
    hasModule: () => true,
    hasAssembly: (name) => /^(System|Microsoft|mscorlib|WindowsBase|Presentation)/i.test(name),
  };
}
