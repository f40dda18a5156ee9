/** What a table holds under a key that a person or a document gives; what every object of JavaScript inherits is none of it. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
