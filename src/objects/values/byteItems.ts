import { claimMemory, pollStop } from "../../base/budget.ts";
import { Byte } from "./numbers.ts";

/** Bytes as the items of a script's array, each an object of its own; asks for their memory first. */
export function byteItems(bytes: Iterable<number> & { readonly length: number }): Byte[] {
  claimMemory(bytes.length * bytesOfItem);
  const items: Byte[] = [];
  for (const byte of bytes) {
    pollStop();
    items.push(new Byte(byte));
  }
  return items;
}

/** What an element of an array and the object in it take. */
const bytesOfItem = 32;
