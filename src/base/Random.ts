import { serviceKey } from "./ServiceKey.ts";
import { textHash } from "./text/textHash.ts";

/** The session's chance. Two sources with one seed give the same numbers in the same order. */
export interface Random {
  /** A whole number from 0 to 2^32 - 1. */
  nextUint32(): number;
  /** A number from 0 (included) to 1 (excluded) with 53 bits. */
  nextDouble(): number;
  /** A whole number from 0 to `limit` - 1. */
  nextBelow(limit: number): number;
  nextBytes(count: number): Uint8Array;
  /** Another source that gives the numbers that this one would give from here on. */
  copy(): Random;
  /** Remembers where it is; what is given back goes there again. */
  keep(): () => void;
}

/** sfc32 (Chris Doty-Humphrey's small fast counter generator), its state filled from a text by FNV-1a. */
export class SeededRandom implements Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string | number) {
    const text = String(seed);
    this.#a = textHash(text);
    this.#b = textHash(text, 0x9dc5811c);
    this.#c = textHash(text, 0x01000193);
    for (let round = 0; round < 15; round++) this.nextUint32();
  }

  copy(): SeededRandom {
    const other = new SeededRandom("");
    other.#a = this.#a;
    other.#b = this.#b;
    other.#c = this.#c;
    other.#counter = this.#counter;
    return other;
  }

  keep(): () => void {
    const [a, b, c, counter] = [this.#a, this.#b, this.#c, this.#counter];
    return () => {
      this.#a = a;
      this.#b = b;
      this.#c = c;
      this.#counter = counter;
    };
  }

  nextUint32(): number {
    const result = (this.#a + this.#b + this.#counter) >>> 0;
    this.#counter = (this.#counter + 1) >>> 0;
    this.#a = (this.#b ^ (this.#b >>> 9)) >>> 0;
    this.#b = (this.#c + (this.#c << 3)) >>> 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) >>> 0;
    return result;
  }

  nextDouble(): number {
    return ((this.nextUint32() >>> 5) * 67108864 + (this.nextUint32() >>> 6)) / 9007199254740992;
  }

  nextBelow(limit: number): number {
    return Math.floor(this.nextDouble() * limit);
  }

  nextBytes(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let index = 0; index < count; index += 4) {
      const word = this.nextUint32();
      for (let byte = 0; byte < 4 && index + byte < count; byte++) bytes[index + byte] = word >>> (8 * byte);
    }
    return bytes;
  }
}

export const randomKey = serviceKey<Random>("random");
