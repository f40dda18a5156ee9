import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { assemblyOf } from "../../types/assemblyOf.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { knownAssembly } from "../../types/knownAssemblies.ts";
import { typeByName, typeInScript } from "../../types/typeRegistry.ts";
import { assemblyNotFound } from "../System.Reflection/assemblyNotFound.ts";

/** The assembly of the code that PowerShell compiles a call of a static method to. */
const callersAssembly =
  "Anonymously Hosted DynamicMethods Assembly, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null";

/** What Type.GetType says of a type that is not there; that of .NET Framework is inferred. */
const unresolved: PerEdition<(name: string, assembly: string) => string> = {
  Core: (name, assembly) => `Could not resolve type '${name}' in assembly '${assembly}'.`,
  Desktop: (name, assembly) => `Could not load type '${name}' from assembly '${assembly}'.`,
};

/** Name and, behind a comma outside of brackets, assembly of a type as Type.GetType takes them. */
function nameParts(written: string): readonly [string, string | null] {
  let depth = 0;
  for (let at = 0; at < written.length; at++) {
    if (written[at] === "[") depth++;
    else if (written[at] === "]") depth--;
    else if (written[at] === "," && depth === 0) return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
  }
  return [written.trim(), null];
}

/** A type by its full name, as Type.GetType finds it. */
export function findType(name: string | null, isLoud = false, ignoresCase = false): ClrType | null {
  checkNotNull(name, "typeName");
  const [plain, assembly] = nameParts(name as string);
  const known = assembly === null ? null : knownAssembly(assembly, edition());
  if (assembly !== null && !known) {
    if (!isLoud) return null;
    throw assemblyNotFound(assembly.includes(",") ? assembly : `${assembly}, Culture=neutral, PublicKeyToken=null`);
  }
  const found = plain.includes(".") ? typeInScript(plain) : null;
  const isNamed = (type: ClrType) =>
    type.typeArguments.length > 0 ||
    type.isArray ||
    type.name === plain ||
    (ignoresCase && foldCase(type.name) === foldCase(plain));
  // A name alone is one of the core library's.
  const isInReach = (type: ClrType) =>
    assembly !== null || assemblyOf(type, edition()) === assemblyOf(typeByName("System.Object"), edition());
  if (found && isNamed(found) && isInReach(found)) return found;
  if (!isLoud) return null;
  const holder = known ? (known.fullName ?? assemblyOf(typeByName(known.type), edition())) : callersAssembly;
  throw clrException("System.TypeLoadException", unresolved[edition()](plain, holder));
}
