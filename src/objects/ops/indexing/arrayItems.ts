import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";

/** The items of a one-dimensional array, the very JavaScript array that holds them; null for anything else. */
export function arrayItems(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  return value instanceof TypedArray ? value.items : null;
}

export function arrayElementType(array: unknown): ClrType {
  return array instanceof TypedArray ? array.elementType : typeByName("System.Object");
}

/** An array of the element type over the items: object[] is the plain JavaScript array. */
export function newArray(elementType: ClrType, items: unknown[]): unknown {
  return elementType.name === "System.Object" ? items : new TypedArray(elementType, items);
}
