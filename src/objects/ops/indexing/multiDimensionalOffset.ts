import { runtimeError } from "../../errors/runtimeError.ts";
import type { MultiDimensionalArray } from "../../values/collections/TypedArray.ts";
import { toText } from "../toText.ts";
import { indexNumber } from "./indexNumber.ts";

/** The position of an element in row-major order; -1 where an index is outside. */
export function multiDimensionalOffset(
  array: MultiDimensionalArray,
  indexes: readonly unknown[],
  target?: unknown,
): number {
  if (indexes.length !== array.lengths.length) {
    const shown = indexes.map((index) => toText(index)).join(",");
    throw runtimeError("NeedMultidimensionalIndex", [String(array.lengths.length), shown], { target });
  }
  let offset = 0;
  for (let dimension = 0; dimension < indexes.length; dimension++) {
    const length = array.lengths[dimension];
    let index = indexNumber(indexes[dimension]) ?? length;
    if (index < 0) index += length;
    if (index < 0 || index >= length) return -1;
    offset = offset * length + index;
  }
  return offset;
}
