import { argumentInvalid, checkNotNegative, checkNotNull, offsetsOutOfBounds } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { elementType, itemsOf } from "../members/arrayMembers.ts";

/** Bytes that an element takes. */
const sizes: Readonly<Record<string, number>> = {
  Byte: 1,
  SByte: 1,
  Boolean: 1,
  Int16: 2,
  UInt16: 2,
  Char: 2,
  Int32: 4,
  UInt32: 4,
  Single: 4,
  Int64: 8,
  UInt64: 8,
  Double: 8,
};

function sizeOf(array: unknown, name: string): number {
  checkNotNull(array, name);
  const size = sizes[elementType(array).shortName];
  if (size === undefined) throw argumentInvalid("Object must be an array of primitives.", name);
  return size;
}

/** Copies bytes between arrays whose elements are bytes; others would have to be taken apart. */
function blockCopy(source: unknown, from: number, target: unknown, to: number, count: number): void {
  const size = sizeOf(source, "src");
  const targetSize = sizeOf(target, "dst");
  checkNotNegative(from, "srcOffset");
  checkNotNegative(to, "dstOffset");
  checkNotNegative(count, "count");
  const [items, into] = [itemsOf(source), itemsOf(target)];
  if (from + count > items.length * size || to + count > into.length * targetSize) {
    throw argumentInvalid(offsetsOutOfBounds);
  }
  if (size !== targetSize || [from, to, count].some((one) => one % size !== 0))
    throw notModelled("[Buffer]::BlockCopy between elements of different sizes");
  const moved = items.slice(from / size, (from + count) / size);
  moved.forEach((item, index) => {
    into[to / size + index] = item;
  });
}

export default defineClr({
  statics: {
    BlockCopy: blockCopy,
    ByteLength: (array: unknown) => itemsOf(array).length * sizeOf(array, "array"),
  },
});
