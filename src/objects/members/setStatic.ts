import { assignedReadOnly } from "../errors/readOnlyProperty.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { writeProperty } from "./propertyAccess.ts";
import { cannotSetOnCustomObject } from "./setMember.ts";

/** `[type]::name = value`. */
export function setStatic(type: ClrType, name: string, value: unknown): void {
  type.demandStatic(name);
  const property = type.members.staticProperty(name);
  if (property) return writeProperty(property, undefined, value);
  if (type.isEnum && [...type.enumValues.keys()].some((one) => one.toLowerCase() === name.toLowerCase())) {
    throw assignedReadOnly(name);
  }
  if (type.members.staticMethod(name)) throw cannotSetOnCustomObject(name);
  throw runtimeError("PropertyCannotBeSet", [name]);
}
