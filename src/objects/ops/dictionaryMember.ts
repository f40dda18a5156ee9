import { convertTo } from "../convert/convertTo.ts";
import type { Dictionary } from "../model/Dictionary.ts";
import { GenericDictionary } from "../model/GenericDictionary.ts";
import { PSError } from "../model/PSError.ts";
import { missing } from "./missing.ts";

/** The value of a key that is written as a property; keys that are no text are found by what the name converts to. */
export function dictionaryMember(dictionary: Dictionary, name: string): unknown {
  const key = numberKey(name);
  if (key !== null && dictionary.has(key)) return dictionary.get(key);
  if (dictionary.has(name)) return dictionary.get(name);
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

/** `$h.10` is written as a number and finds the Int32 key. */
function numberKey(name: string): number | null {
  return /^-?\d{1,9}$/.test(name) ? Number(name) : null;
}
