import type { ClrType } from "../model/ClrType.ts";
import { Dictionary } from "../model/Dictionary.ts";
import { setOwnTypeNames } from "../model/extendedMembers.ts";
import { PSCustomObject } from "../model/PSObject.ts";
import { toText } from "../ops/toText.ts";

/** [pscustomobject]: a dictionary becomes an object with a property for each entry; any other value stays what it is. */
export function convertToObject(value: unknown, _type: ClrType): unknown {
  return value instanceof Dictionary ? customObjectFrom(value) : value;
}

/** The key PSTypeName gives the object a type name instead of a property. */
export function customObjectFrom(dictionary: Dictionary): PSCustomObject {
  const made = new PSCustomObject();
  for (const { key, value } of dictionary.entries()) {
    const name = toText(key);
    if (name.toLowerCase() === "pstypename") {
      setOwnTypeNames(made, [toText(value), "System.Management.Automation.PSCustomObject", "System.Object"]);
    } else made.extended.setNote(name, value);
  }
  return made;
}
