import type { ClrType } from "../types/ClrType.ts";
import { closedType } from "../types/typeRegistry.ts";
import type { Dictionary } from "../values/collections/Dictionary.ts";
import { DictionaryEntry, KeyValuePair } from "../values/collections/KeyValuePair.ts";

/** The entries of a dictionary as an enumeration of it gives them: pairs of the types that it is generic over, if it is. */
export function* dictionaryEntries(dictionary: Dictionary): Generator<unknown> {
  const type = pairType(dictionary.clrType);
  for (const { key, value } of dictionary.entries())
    yield type === null ? new DictionaryEntry(key, value) : new KeyValuePair(type, key, value);
}

function pairType(dictionary: ClrType): ClrType | null {
  for (let type: ClrType | null = dictionary; type !== null; type = type.base) {
    const { typeArguments } = type;
    if (typeArguments.length === 2) return closedType("System.Collections.Generic.KeyValuePair", ...typeArguments);
  }
  return null;
}
