import type { Random } from "./Random.ts";

/** Where new GUIDs come from. */
export interface Ids {
  /** A version 4 GUID in lower case, `8b567958-58a4-403c-a8f0-524d7f1e9279`. */
  newGuid(): string;
}

/** GUIDs drawn from a source of chance: the same seed gives the same GUIDs. */
export class RandomIds implements Ids {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  newGuid(): string {
    const bytes = this.#random.nextBytes(16);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}
