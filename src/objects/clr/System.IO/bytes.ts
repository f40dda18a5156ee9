import { pollStop } from "../../../base/budget.ts";
import { Byte } from "../../values/numbers.ts";

/** The items of a byte[] as bytes. */
export function bytesOf(items: readonly unknown[]): Uint8Array {
  const bytes = new Uint8Array(items.length);
  for (let index = 0; index < bytes.length; index++) {
    pollStop();
    bytes[index] = (items[index] as Byte).value;
  }
  return bytes;
}

/** Writes bytes into the items of a byte[]. */
export function putBytes(bytes: Uint8Array, target: unknown[], at: number): void {
  for (let index = 0; index < bytes.length; index++) {
    pollStop();
    target[at + index] = new Byte(bytes[index]);
  }
}
