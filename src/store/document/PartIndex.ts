import { textHash } from "../../base/text/textHash.ts";
import type { Selection } from "../Collection.ts";
import { partLimit } from "./PartsHead.ts";

/** A part that holds records with a word, and the places that they may have in it: bit n stands for each n + 32 * k. */
export interface PartPlaces {
  readonly part: number;
  readonly places: number;
}

/** The words of the records of one part, each with their places as in PartPlaces. */
export type WordPlaces = ReadonlyMap<string, number>;

/** Any place of a part. */
const allPlaces = -1;

/**
 * Which records of a collection's parts have a word: sorted pairs of the word's hash (32 bits) and a part's number (21
 * bits), each in one double, and of each the places. Words that share a hash only cost a look at some more records.
 */
export class PartIndex {
  readonly #pairs: Float64Array;
  readonly #places: Int32Array;

  private constructor(pairs: Float64Array, places: Int32Array) {
    this.#pairs = pairs;
    this.#places = places;
  }

  static readonly empty = new PartIndex(new Float64Array(0), new Int32Array(0));

  /** Pairs and places as `bytes` gives them, or pairs alone as older files have them. */
  static read(bytes: Buffer, hasPlaces: boolean): PartIndex {
    const count = Math.floor(bytes.length / (hasPlaces ? pairBytes + placesBytes : pairBytes));
    const pairs = new Float64Array(count);
    Buffer.from(pairs.buffer).set(bytes.subarray(0, pairs.byteLength));
    const places = new Int32Array(count);
    if (hasPlaces)
      Buffer.from(places.buffer).set(bytes.subarray(pairs.byteLength, pairs.byteLength + places.byteLength));
    else places.fill(allPlaces);
    return new PartIndex(pairs, places);
  }

  /** The parts with a record that may have any, or all, of some words, by rising number. */
  parts([first, ...others]: readonly string[], has: Selection["has"]): readonly PartPlaces[] {
    let found = first === undefined ? [] : this.#parts(first);
    for (const word of others) {
      const having = new Map(this.#parts(word).map(({ part, places }) => [part, places] as const));
      if (has === "all")
        found = found
          .map(({ part, places }) => ({ part, places: places & (having.get(part) ?? 0) }))
          .filter(({ places }) => places !== 0);
      else {
        for (const { part, places } of found) having.set(part, places | (having.get(part) ?? 0));
        found = Array.from(having, ([part, places]) => ({ part, places }));
      }
    }
    return has === "any" && others.length > 0 ? found.sort((left, right) => left.part - right.part) : found;
  }

  /** The index after some parts were written anew: words by the number of the part, none for one that is gone. */
  updated(words: ReadonlyMap<number, WordPlaces>): PartIndex {
    const fresh = new Float64Array([...words.values()].reduce((sum, { size }) => sum + size, 0));
    let at = 0;
    for (const [part, each] of words) for (const word of each.keys()) fresh[at++] = pairOf(word, part);
    fresh.sort();
    const pairs = new Float64Array(this.#pairs.length + fresh.length);
    const places = new Int32Array(pairs.length);
    let [length, next] = [0, 0];
    const put = (pair: number, kept: number): void => {
      if (length > 0 && pairs[length - 1] === pair) return;
      pairs[length] = pair;
      places[length++] = kept;
    };
    for (const [at, pair] of this.#pairs.entries()) {
      if (words.has(pair % partLimit)) continue;
      while (next < fresh.length && fresh[next] < pair) put(fresh[next++], 0);
      put(pair, this.#places[at]);
    }
    while (next < fresh.length) put(fresh[next++], 0);
    const made = new PartIndex(pairs.slice(0, length), places.slice(0, length));
    for (const [part, each] of words)
      for (const [word, own] of each) made.#places[made.#firstFrom(pairOf(word, part))] |= own;
    return made;
  }

  bytes(): Uint8Array {
    return Buffer.concat(
      [this.#pairs, this.#places].map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength),
      ),
    );
  }

  /** At most so many parts have a record with any, or all, of some words. */
  breadth(words: readonly string[], has: Selection["has"]): number {
    const counts = words.map((word) => this.#firstFrom(pairOf(word, partLimit)) - this.#firstFrom(pairOf(word, 0)));
    return has === "all" ? Math.min(...counts) : counts.reduce((sum, count) => sum + count, 0);
  }

  #parts(word: string): PartPlaces[] {
    const [from, to] = [pairOf(word, 0), this.#firstFrom(pairOf(word, partLimit))];
    const found: PartPlaces[] = [];
    for (let at = this.#firstFrom(from); at < to; at++)
      found.push({ part: this.#pairs[at] - from, places: this.#places[at] });
    return found;
  }

  #firstFrom(pair: number): number {
    let [low, high] = [0, this.#pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#pairs[middle] < pair) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const pairBytes = Float64Array.BYTES_PER_ELEMENT;
const placesBytes = Int32Array.BYTES_PER_ELEMENT;

/** The place of a record in its part as one of PartPlaces. */
function placeOf(at: number): number {
  return 1 << (at & 31);
}

/** Whether a record at a place of a part may be meant. */
export function mayBeAt(places: number, at: number): boolean {
  return (places & placeOf(at)) !== 0;
}

/** The words of some records in their order. */
export function wordPlaces(records: Iterable<Iterable<string>>): WordPlaces {
  const found = new Map<string, number>();
  let at = 0;
  for (const words of records) {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | placeOf(at));
    at++;
  }
  return found;
}

function pairOf(word: string, part: number): number {
  return hashOf(word) * partLimit + part;
}

/** FNV-1a over the code units, mixed once more so that short words spread. */
function hashOf(word: string): number {
  const plain = textHash(word);
  let hash = Math.imul(plain ^ (plain >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
