import type { ClrType } from "./ClrType.ts";

/** Whether a variable of the type can hold null: reference types and Nullable. */
export function takesNull(type: ClrType): boolean {
  return !type.isValueType || (type.genericName === "System.Nullable`1" && type.typeArguments.length > 0);
}
