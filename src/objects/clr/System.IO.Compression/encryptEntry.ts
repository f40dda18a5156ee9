import { crcStep } from "./crc32.ts";

const headerLength = 12;

/** The keys of PKWARE's traditional encryption (APPNOTE 6.1). */
class Keys {
  #keys = [0x12345678, 0x23456789, 0x34567890];

  constructor(password: string) {
    for (const byte of new TextEncoder().encode(password)) this.update(byte);
  }

  update(byte: number): void {
    const first = crcStep(this.#keys[0], byte);
    const second = (Math.imul((this.#keys[1] + (first & 0xff)) >>> 0, 134775813) + 1) >>> 0;
    this.#keys = [first, second, crcStep(this.#keys[2], second >>> 24)];
  }

  get next(): number {
    const low = (this.#keys[2] | 2) & 0xffff;
    return (Math.imul(low, low ^ 1) >>> 8) & 0xff;
  }
}

/**
 * The bytes of an entry under a password: a header of twelve bytes, the last of which is the high byte of the entry's
 * checksum, then the packed bytes. The rest of the header is made of the checksum, so that the same input gives the same.
 */
export function encryptEntry(packed: Uint8Array, checksum: number, password: string): Uint8Array {
  const keys = new Keys(password);
  const header = Uint8Array.from({ length: headerLength }, (_, at) =>
    at === headerLength - 1 ? checksum >>> 24 : Math.imul(checksum + at, 2654435761) >>> 24,
  );
  const made = new Uint8Array(headerLength + packed.length);
  const put = (byte: number, at: number) => {
    made[at] = byte ^ keys.next;
    keys.update(byte);
  };
  header.forEach(put);
  packed.forEach((byte, at) => {
    put(byte, headerLength + at);
  });
  return made;
}
