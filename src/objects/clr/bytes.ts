import { Byte } from "../model/numbers.ts";

/** The items of a byte[] as bytes. */
export function bytesOf(items: readonly unknown[]): Uint8Array {
  return Uint8Array.from(items as readonly Byte[], (byte) => byte.value);
}

/** Writes bytes into the items of a byte[]. */
export function putBytes(bytes: Uint8Array, target: unknown[], at: number): void {
  for (let index = 0; index < bytes.length; index++) target[at + index] = new Byte(bytes[index]);
}
