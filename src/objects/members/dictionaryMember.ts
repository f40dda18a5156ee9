import { convertTo } from "../convert/convertTo.ts";
import { ClrException, PSError } from "../errors/PSError.ts";
import type { Dictionary } from "../values/collections/Dictionary.ts";
import { GenericDictionary } from "../values/collections/GenericDictionary.ts";
import { SortedDictionary } from "../values/collections/SortedDictionary.ts";
import { missing } from "./missing.ts";

/** The value of a key that is written as a property; keys that are no text are found by what the name converts to. */
export function dictionaryMember(dictionary: Dictionary, name: string): unknown {
  const key = numberKey(name);
  if (key !== null && holds(dictionary, key)) return dictionary.get(key);
  if (holds(dictionary, name)) return dictionary.get(name);
  if (!(dictionary instanceof GenericDictionary)) return missing;
  const [keyType] = dictionary.type.typeArguments;
  if (!keyType || keyType.name === "System.String" || keyType.name === "System.Object") return missing;
  try {
    const converted = convertTo(name, keyType);
    return dictionary.has(converted) ? dictionary.get(converted) : missing;
  } catch (error) {
    if (error instanceof PSError) return missing;
    throw error;
  }
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

/** `$h.10` is written as a number and finds the Int32 key. */
function numberKey(name: string): number | null {
  return /^-?\d{1,9}$/.test(name) ? Number(name) : null;
}
