import { ambient } from "./ambient.ts";

/** One of the session's chance. */
export function randomByte(): number {
  return Math.floor(ambient().random() * 256);
}

export function randomBytes(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, randomByte);
}
