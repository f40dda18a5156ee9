const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The checksum that entries of a zip archive carry. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcStep(value, byte);
  return (value ^ 0xffffffff) >>> 0;
}

/** What one byte more makes of a checksum that is not finished. */
export function crcStep(value: number, byte: number): number {
  return (table[(value ^ byte) & 0xff] ^ (value >>> 8)) >>> 0;
}
