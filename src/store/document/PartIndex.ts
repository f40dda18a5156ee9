import type { Selection } from "../Collection.ts";
import { partLimit } from "./PartsHead.ts";

/**
 * Which parts of a collection hold records with a word: sorted pairs of the word's hash (32 bits) and a part's number (21
 * bits), each in one double. Words that share a hash only cost a look into one more part.
 */
export class PartIndex {
  readonly #pairs: Float64Array;

  private constructor(pairs: Float64Array) {
    this.#pairs = pairs;
  }

  static readonly empty = new PartIndex(new Float64Array(0));

  static read(bytes: Buffer): PartIndex {
    const pairs = new Float64Array(bytes.length >> 3);
    Buffer.from(pairs.buffer).set(bytes.subarray(0, pairs.byteLength));
    return new PartIndex(pairs);
  }

  /** The numbers of the parts that have any, or all, of some words, rising. */
  parts([first, ...others]: readonly string[], has: Selection["has"]): readonly number[] {
    let numbers = first === undefined ? [] : this.#parts(first);
    for (const word of others) {
      const having = this.#parts(word);
      const known = new Set(has === "all" ? having : numbers);
      numbers =
        has === "all"
          ? numbers.filter((each) => known.has(each))
          : [...numbers, ...having.filter((each) => !known.has(each))];
    }
    return has === "any" && others.length > 0 ? numbers.sort((left, right) => left - right) : numbers;
  }

  /** The index after some parts were written anew: words by the number of the part, none for one that is gone. */
  updated(words: ReadonlyMap<number, Iterable<string>>): PartIndex {
    const added: number[] = [];
    for (const [part, each] of words) for (const word of each) added.push(hashOf(word) * partLimit + part);
    const fresh = Float64Array.from(added).sort();
    const result = new Float64Array(this.#pairs.length + fresh.length);
    let [length, next] = [0, 0];
    const put = (pair: number): void => {
      if (length === 0 || result[length - 1] !== pair) result[length++] = pair;
    };
    for (const pair of this.#pairs) {
      if (words.has(pair % partLimit)) continue;
      while (next < fresh.length && fresh[next] < pair) put(fresh[next++]);
      put(pair);
    }
    while (next < fresh.length) put(fresh[next++]);
    return new PartIndex(result.slice(0, length));
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#pairs.buffer, this.#pairs.byteOffset, this.#pairs.byteLength);
  }

  #parts(word: string): number[] {
    const from = hashOf(word) * partLimit;
    const numbers: number[] = [];
    for (let at = this.#firstFrom(from); at < this.#pairs.length && this.#pairs[at] < from + partLimit; at++)
      numbers.push(this.#pairs[at] - from);
    return numbers;
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

/** FNV-1a over the code units, mixed once more so that short words spread. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
