import { checkNotNegative, outOfRangeValue, outsideRange } from "../../errors/argumentChecks.ts";

/** The first primes of .NET's hash tables; beyond them the next prime is looked for. */
const primes = [3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919];

/** How many buckets a hash table makes for that many items. Throws ArgumentOutOfRangeException below zero. */
export function bucketCount(capacity: number): number {
  checkNotNegative(capacity, "capacity");
  const known = primes.find((prime) => prime >= capacity);
  if (known !== undefined) return known;
  let found = capacity | 1;
  while (!isPrime(found)) found += 2;
  return found;
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) if (odd % divisor === 0) return false;
  return true;
}

/** A dictionary or set whose room grows to the next prime behind its double. */
interface HashTable {
  readonly count: number;
  capacity: number;
}

/** The table with the room that it was made with. */
export function withRoom<Table extends HashTable>(table: Table, capacity: number): Table {
  table.capacity = capacity > 0 ? bucketCount(capacity) : 0;
  return table;
}

export function hashCapacity(table: HashTable): number {
  while (table.capacity < table.count) table.capacity = bucketCount(table.capacity * 2);
  return table.capacity;
}

/** EnsureCapacity. */
export function ensureHashCapacity(table: HashTable, size: number): number {
  if (size > hashCapacity(table)) table.capacity = bucketCount(size);
  return table.capacity;
}

/** TrimExcess(capacity). */
export function trimHashCapacity(table: HashTable, size: number, tellsLimit: boolean): void {
  if (size < table.count)
    throw tellsLimit ? outOfRangeValue(size, "capacity", "AtLeast", table.count) : outsideRange("capacity");
  table.capacity = Math.min(hashCapacity(table), bucketCount(size));
}
