import { ClrObject } from "../values/ClrObject.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { PSObject } from "../values/PSObject.ts";
import { MemberTable } from "./MemberTable.ts";

const arrayMembers = new WeakMap<object, MemberTable>();
const typeNames = new WeakMap<object, readonly string[]>();

/** The extended members of a value, or undefined where it has none. */
export function extendedMembers(value: unknown): MemberTable | undefined {
  if (value instanceof ClrObject) return value.extended;
  return Array.isArray(value) ? arrayMembers.get(value) : undefined;
}

/** The table to add a member to. The value must be an object, an array or a PSObject wrapper (see `attachable`). */
export function ensureExtendedMembers(value: unknown): MemberTable {
  if (value instanceof ClrObject) {
    value.extended ??= new MemberTable();
    return value.extended;
  }
  if (!Array.isArray(value)) throw new TypeError("Only objects carry extended members; wrap primitives first.");
  let table = arrayMembers.get(value);
  if (!table) {
    table = new MemberTable();
    arrayMembers.set(value, table);
  }
  return table;
}

/** The value in a form that can carry extended members: primitives, and values of enumerations, which all share, are wrapped. */
export function attachable(value: unknown): object {
  if (value instanceof EnumValue) return new PSObject(value);
  switch (typeof value) {
    case "string":
    case "boolean":
    case "number":
    case "bigint":
      return new PSObject(value);
    default:
      return value as object;
  }
}

/** PSTypeNames as set on this very object, or undefined where the type's own names hold. */
export function ownTypeNames(value: unknown): readonly string[] | undefined {
  return value instanceof Object ? typeNames.get(value) : undefined;
}

export function setOwnTypeNames(value: object, names: readonly string[]): void {
  typeNames.set(value, names);
}
