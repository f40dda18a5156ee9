import type { PSHost } from "../../../../src/command/prelude.ts";
import { SeededNetRandom } from "../../../../src/objects/clr/System/netRandom.ts";
import { edition } from "../../../../src/objects/host/edition.ts";
import { randomByte } from "../../../../src/objects/host/randomBytes.ts";

const seeded = new WeakMap<PSHost, SeededNetRandom>();
const largest = 2147483647;

/** From now on Get-Random of this session draws from .NET's generator with that seed. */
export function seedSession(host: PSHost, seed: number): void {
  seeded.set(host, new SeededNetRandom(seed));
}

/**
 * The numbers that Get-Random makes of random bytes: the same ones for the same seed as the real cmdlet. Windows PowerShell
 * leaves numbers to .NET's generator once there is a seed.
 */
export class RandomSource {
  readonly #byte: () => number;
  readonly #generator: SeededNetRandom | null;

  /** Of the session, or without a seed whatever was set. */
  constructor(host: PSHost | null) {
    const source = host === null ? undefined : seeded.get(host);
    this.#generator = source && edition() === "Desktop" ? source : null;
    this.#byte = source ? () => source.sample31() & 0xff : randomByte;
  }

  /** From 0 up to but not 1. */
  double(): number {
    if (this.#generator) return this.#generator.double();
    const sample = this.#sample();
    return (sample < 0 ? sample + largest : sample) / largest;
  }

  /** At least `low` and below `high`, both of them Int32. */
  int32(low: number, high: number): number {
    const range = high - low;
    if (this.#generator) {
      const share = range <= largest ? this.#generator.double() : this.#generator.largeDouble();
      return Math.floor(share * range) + low;
    }
    if (range <= largest) return Math.floor(this.double() * range) + low;
    return Math.floor(((this.#sample() + largest) / (2 * largest)) * range) + low;
  }

  /** At least `low` and below `high`, both of them Int64: as many bits as the range has, until they are below it. */
  int64(low: bigint, high: bigint): bigint {
    const range = high - low;
    if (range <= BigInt(largest)) return low + BigInt(this.int32(0, Number(range)));
    const bits = range.toString(2).length;
    for (;;) {
      const offset = BigInt.asUintN(bits, this.#bits64());
      if (offset < range) return low + offset;
    }
  }

  /** An Int32 other than the largest. */
  #sample(): number {
    for (;;) {
      const sample = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
      if (sample !== largest) return sample;
    }
  }

  #bits64(): bigint {
    let bits = 0n;
    for (let place = 0n; place < 64n; place += 8n) bits |= BigInt(this.#byte()) << place;
    return bits;
  }
}
