import { windowsTimeZones } from "../objects/text/time/windowsTimeZones.ts";
import { typeByNameOrNull } from "../objects/types/typeRegistry.ts";
import { objectFacts } from "./inference/objectFacts.ts";
import { typeFacts } from "./inference/typeFacts.ts";
import { standardAliases } from "./standardAliases.ts";
import { driveFunctionTexts, standardFunctionTexts } from "./standardFunctions.ts";
import { windowsProgram } from "./windowsPrograms.ts";

type Edition = "Desktop" | "Core";

/** What a new session has before a script runs, for those who judge scripts without running them. */
export function sessionSurroundings() {
  return {
    /** By name in lower case. */
    aliases: perEdition(
      (edition): ReadonlyMap<string, string> =>
        new Map(
          [...standardAliases(edition, "Windows")].map(({ name, definition }) => [name.toLowerCase(), definition]),
        ),
    ),
    /** In lower case. */
    functions: perEdition(
      (edition): ReadonlySet<string> =>
        new Set(
          Object.keys({ ...driveFunctionTexts(), ...standardFunctionTexts(edition) }).map((name) => name.toLowerCase()),
        ),
    ),
    types: typeFacts,
    objects: objectFacts,
    timeZones: windowsTimeZones.map(([id]) => id),
    isProgram: (name: string): boolean => windowsProgram(name) !== null,
    /** The names of the values of an enumeration; null for any other type and for unknown ones. */
    enumeration(name: string): readonly string[] | null {
      const type = typeByNameOrNull(name.replace(/\[\]$/, ""));
      return type?.isEnum ? [...type.enumValues.keys()] : null;
    },
  };
}

function perEdition<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const made: { Desktop?: T; Core?: T } = {};
  return (edition) => {
    const found = made[edition] ?? make(edition);
    made[edition] = found;
    return found;
  };
}
