import type { ClrType } from "../../objects/types/ClrType.ts";
import { defaultValue } from "../../objects/types/defaultValue.ts";

/** The value of a typed parameter that nothing was bound to: zero of a simple type, "" for a string, else null. */
export function unboundValue(type: ClrType): unknown {
  if (type.name === "System.String") return "";
  return simpleTypes.has(type.name) ? defaultValue(type) : null;
}

const simpleTypes = new Set(
  ["Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double", "Decimal"]
    .map((name) => `System.${name}`)
    .concat("System.Management.Automation.SwitchParameter"),
);
