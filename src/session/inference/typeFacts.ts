import { convertTo } from "../../objects/convert/convertTo.ts";
import { sessionEdition } from "../../objects/host/edition.ts";
import { isKnownTypeName, knownTypeNames } from "../../objects/types/knownTypeName.ts";
import { acceleratorsOfEdition, typeByNameOrNull, typeInScript } from "../../objects/types/typeRegistry.ts";

type Edition = "Desktop" | "Core";

/** What is known of .NET's types, for those who judge scripts without running them. */
export const typeFacts = {
  has: (name: string, edition: Edition): boolean =>
    sessionEdition.during(edition, () => isKnownTypeName(name) || typeInScript(name) !== null),
  names: (edition: Edition): readonly string[] =>
    sessionEdition.during(edition, () => [
      ...knownTypeNames(),
      ...Array.from(acceleratorsOfEdition(), ([accelerator]) => accelerator),
    ]),
  statics: (name: string, edition: Edition): readonly string[] | null =>
    sessionEdition.during(edition, () => {
      const type = typeInScript(name);
      if (type === null) return null;
      if (type.isEnum) return [...type.enumValues.keys(), ...enumMembers];
      const { staticMethods, staticProperties } = type.members;
      const found = [...[...staticMethods.values()].map((method) => method.name), ...staticProperties.keys()];
      return found.length === 0 ? null : found;
    }),
  converts(text: string, type: string): boolean {
    const target = typeByNameOrNull(type);
    if (target === null) return true;
    try {
      convertTo(text, target);
      return true;
    } catch {
      return false;
    }
  },
};

/** What every enumeration has from System.Enum. */
const enumMembers = [
  "Equals",
  "Format",
  "GetName",
  "GetNames",
  "GetUnderlyingType",
  "GetValues",
  "IsDefined",
  "Parse",
].concat(["ReferenceEquals", "ToObject", "TryParse"]);
