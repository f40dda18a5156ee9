import { extendedMembers, ownTypeNames } from "../members/extendedMembers.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { ClrObject } from "../values/ClrObject.ts";

/** What made a value: its class, or the kind of a primitive. */
export function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? value.constructor : typeof value;
}

/**
 * Whether a value is of a kind and carries no members or type names of its own, so that what holds of one such value of
 * its type holds of it too.
 */
export function isSameKind(value: unknown, kind: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === kind;
  if (value.constructor !== kind || (typeTable().hasOwn && ownTypeNames(value))) return false;
  if (value instanceof ClrObject) return value.extended === undefined;
  return extendedMembers(value) === undefined;
}
