import type { ClrType } from "../model/ClrType.ts";
import { runtimeError } from "../model/runtimeError.ts";
import { writeProperty } from "./propertyAccess.ts";

/** `[type]::name = value`. */
export function setStatic(type: ClrType, name: string, value: unknown): void {
  const property = type.members.staticProperty(name);
  if (property) return writeProperty(property, undefined, value);
  if (type.isEnum && [...type.enumValues.keys()].some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw runtimeError("PropertyIsReadOnly", [name]);
  }
  throw runtimeError("PropertyCannotBeSet", [name]);
}
