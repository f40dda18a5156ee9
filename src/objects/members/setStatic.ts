import { runtimeError } from "../errors/runtimeError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { writeProperty } from "./propertyAccess.ts";

/** `[type]::name = value`. */
export function setStatic(type: ClrType, name: string, value: unknown): void {
  type.demandStatic(name);
  const property = type.members.staticProperty(name);
  if (property) return writeProperty(property, undefined, value);
  if (type.isEnum && [...type.enumValues.keys()].some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw runtimeError("PropertyIsReadOnly", [name]);
  }
  throw runtimeError("PropertyCannotBeSet", [name]);
}
