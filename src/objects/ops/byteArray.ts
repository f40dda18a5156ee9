import { Byte } from "../values/numbers.ts";
import { arrayItems } from "./indexing/arrayItems.ts";

/** The bytes of a byte[] value; of a single one, or of numbers, as they stand. */
export function byteArray(value: unknown): Uint8Array {
  return Uint8Array.from(arrayItems(value) ?? [value], (item) => (item instanceof Byte ? item.value : Number(item)));
}
