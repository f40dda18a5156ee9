import { ClrException } from "../errors/PSError.ts";
import type { Dictionary } from "../values/collections/Dictionary.ts";
import { SortedDictionary } from "../values/collections/SortedDictionary.ts";
import { missing } from "./missing.ts";

/** The value of a key that is written as a property: the name is the key, as text. */
export function dictionaryMember(dictionary: Dictionary, name: string): unknown {
  return holds(dictionary, name) ? dictionary.get(name) : missing;
}

/** A key that cannot be compared with those of a sorted dictionary is not in it. */
function holds(dictionary: Dictionary, key: unknown): boolean {
  if (!(dictionary instanceof SortedDictionary)) return dictionary.has(key);
  try {
    return dictionary.has(key);
  } catch (error) {
    if (error instanceof ClrException) return false;
    throw error;
  }
}
