import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { arrayElementType, arrayItems } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { MultiDimensionalArray } from "../../values/collections/TypedArray.ts";

/** The items of an array of any rank, the very JavaScript array. */
export function itemsOf(array: unknown, parameter = "array"): unknown[] {
  checkNotNull(array, parameter);
  if (array instanceof MultiDimensionalArray) return array.items;
  const items = arrayItems(array);
  if (!items) throw argumentInvalid("Object must be an array.", parameter);
  return items;
}

export function elementType(array: unknown): ClrType {
  return array instanceof MultiDimensionalArray ? array.elementType : arrayElementType(array);
}
