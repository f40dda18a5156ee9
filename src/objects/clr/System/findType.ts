import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import { splitOutsideBrackets } from "../../../base/text/splitOutsideBrackets.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { assemblyOf } from "../../types/assemblyOf.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { knownAssembly } from "../../types/knownAssemblies.ts";
import { typeOfDotNet } from "../../types/loadedAssemblies.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { namedAssemblyNotFound } from "../System.Reflection/assemblyNotFound.ts";

/** The assembly of the code that PowerShell compiles a call of a static method to. */
const callersAssembly =
  "Anonymously Hosted DynamicMethods Assembly, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null";

/** What Type.GetType says of a type that is not there; that of .NET Framework is inferred. */
const unresolved: PerEdition<(name: string, assembly: string) => string> = {
  Core: (name, assembly) => `Could not resolve type '${name}' in assembly '${assembly}'.`,
  Desktop: (name, assembly) => `Could not load type '${name}' from assembly '${assembly}'.`,
};

/** A type by its full name, as Type.GetType finds it. */
export function findType(name: string | null, isLoud = false, ignoresCase = false): ClrType | null {
  checkNotNull(name, "typeName");
  const [plain, ...rest] = splitOutsideBrackets(name as string);
  const assembly = rest.length === 0 ? null : rest.join(", ");
  const known = assembly === null ? null : knownAssembly(assembly, edition());
  if (assembly !== null && !known) {
    if (!isLoud) return null;
    throw namedAssemblyNotFound(assembly);
  }
  const found = plain.includes(".") ? typeOfDotNet(plain) : null;
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
