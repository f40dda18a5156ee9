import { EnumValue } from "../EnumValue.ts";
import { Byte, Char, Double } from "../numbers.ts";
import { DateTime } from "../time/DateTime.ts";
import { TimeSpan } from "../time/TimeSpan.ts";

/**
 * The order in which .NET's Hashtable enumerates: its buckets from the last to the first. Only keys whose hash code is
 * fixed (numbers, characters, truth values, dates, enumerations, and texts where `textHash` knows theirs) have such an
 * order: null for a table with another one.
 */
export function bucketOrder<Entry extends { readonly key: unknown }>(
  entries: Iterable<Entry>,
  capacity: number,
  textHash: (text: string) => number | null,
): Entry[] | null {
  let buckets = emptyBuckets<Entry>(startSize(capacity));
  let count = 0;
  for (const entry of entries) {
    const hash = typeof entry.key === "string" ? textHash(entry.key) : hashCode(entry.key);
    if (hash === null) return null;
    if (count >= Math.floor(loadFactor * buckets.length)) buckets = grow(buckets);
    place(buckets, { hash: hash & 0x7fffffff, entry });
    count++;
  }
  const ordered: Entry[] = [];
  for (let index = buckets.length - 1; index >= 0; index--) {
    const bucket = buckets[index];
    if (bucket) ordered.push(bucket.entry);
  }
  return ordered;
}

interface Bucket<Entry> {
  readonly hash: number;
  readonly entry: Entry;
}

const loadFactor = 0.72;

function startSize(capacity: number): number {
  const wanted = capacity / loadFactor;
  return wanted > 3 ? primeFrom(Math.floor(wanted)) : 3;
}

function emptyBuckets<Entry>(size: number): (Bucket<Entry> | null)[] {
  return new Array<Bucket<Entry> | null>(size).fill(null);
}

function grow<Entry>(buckets: readonly (Bucket<Entry> | null)[]): (Bucket<Entry> | null)[] {
  const grown = emptyBuckets<Entry>(primeFrom(buckets.length * 2));
  for (const bucket of buckets) if (bucket) place(grown, bucket);
  return grown;
}

/** Double hashing: the step depends on the hash code too. */
function place<Entry>(buckets: (Bucket<Entry> | null)[], bucket: Bucket<Entry>): void {
  const size = buckets.length;
  const step = 1 + ((Math.imul(bucket.hash, 101) >>> 0) % (size - 1));
  let at = bucket.hash % size;
  while (buckets[at] !== null) at = (at + step) % size;
  buckets[at] = bucket;
}

function hashCode(key: unknown): number | null {
  switch (typeof key) {
    case "number":
      return key;
    case "boolean":
      return key ? 1 : 0;
    case "bigint":
      return foldedBits(key);
    case "object":
      return key === null ? null : objectHashCode(key);
    default:
      return null;
  }
}

function objectHashCode(key: object): number | null {
  if (key instanceof Byte) return key.value;
  if (key instanceof Char) return key.code | (key.code << 16);
  if (key instanceof EnumValue) return foldedBits(key.value);
  if (key instanceof DateTime || key instanceof TimeSpan) return foldedBits(key.ticks);
  if (!(key instanceof Double)) return null;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, key.value === 0 ? 0 : key.value);
  return view.getInt32(0) ^ view.getInt32(4);
}

/** Both halves of an Int64 in one Int32; a number that fits into an Int32 keeps its value. */
function foldedBits(value: bigint): number {
  const low = Number(BigInt.asIntN(32, value));
  return low ^ Number(BigInt.asIntN(32, value >> 32n));
}

const primes: readonly number[] = [
  3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327,
  1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353,
  43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689,
  672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471,
  7199369,
];

/** The first of the table's primes that is large enough; beyond the table an odd number that no step divides. */
function primeFrom(least: number): number {
  const known = primes.find((prime) => prime >= least);
  if (known !== undefined) return known;
  for (let candidate = least | 1; ; candidate += 2)
    if (isPrime(candidate) && (candidate - 1) % 101 !== 0) return candidate;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 3; divisor * divisor <= candidate; divisor += 2) if (candidate % divisor === 0) return false;
  return true;
}
