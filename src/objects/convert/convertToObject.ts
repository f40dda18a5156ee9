import { psArgumentInvalid } from "../errors/argumentChecks.ts";
import { ClrException } from "../errors/PSError.ts";
import { checkMemberName } from "../members/checkMemberName.ts";
import { setOwnTypeNames } from "../members/extendedMembers.ts";
import { valueText } from "../text/valueText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { castError } from "./castError.ts";

/** [pscustomobject]: a dictionary becomes an object with a property for each entry; any other value stays what it is. */
export function convertToObject(value: unknown, _type: ClrType): unknown {
  return value instanceof Dictionary ? customObjectFrom(value) : value;
}

/** A text under the key PSTypeName gives the object a type name instead of a property. */
export function customObjectFrom(dictionary: Dictionary): PSCustomObject {
  const made = new PSCustomObject();
  try {
    for (const { key, value } of dictionary.entries()) addEntry(made, valueText(key), value);
  } catch (thrown) {
    if (!(thrown instanceof ClrException)) throw thrown;
    const { exception } = thrown;
    const message = `Cannot convert value "${valueText(dictionary)}" to type "${internalType}". Error: "${exception.message}"`;
    throw castError("InvalidCastConstructorException", message, exception);
  }
  return made;
}

/** The type that .NET's code makes of the dictionary, as errors name it. */
const internalType = "System.Management.Automation.LanguagePrimitives+InternalPSCustomObject";

function addEntry(made: PSCustomObject, name: string, value: unknown): void {
  const folded = name.toLowerCase();
  const typeName = folded === "pstypename" ? unwrap(value) : null;
  if (typeof typeName === "string") {
    if (typeName === "") throw psArgumentInvalid("item");
    setOwnTypeNames(made, [typeName, "System.Management.Automation.PSCustomObject", "System.Object"]);
    return;
  }
  if (folded === "pstypenames") {
    const message = `Cannot create object of type "${internalType}". Set accessor for property "${name}" is unavailable.`;
    throw castError("ObjectCreationError", message);
  }
  checkMemberName(name);
  made.extended.setNote(name, value);
}
