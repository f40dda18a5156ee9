/** Packed data that grows to more than this many times its size is taken for a bomb, */
export const unpackedTimes = 100;

/** unless it is small all the same: bytes. */
export const smallUnpacked = 64_000_000;

/** No packed data may grow to more bytes, however large it is. */
export const mostUnpacked = 512_000_000;

/** The most bytes that packed data of a size may grow to. */
export function unpackedLimit(packedBytes: number): number {
  return Math.min(Math.max(packedBytes * unpackedTimes, smallUnpacked), mostUnpacked);
}
