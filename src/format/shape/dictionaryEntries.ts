import type { Dictionary } from "../../objects/model/Dictionary.ts";
import { DictionaryEntry, KeyValuePair } from "../../objects/model/KeyValuePair.ts";
import { typeByName } from "../../objects/model/typeRegistry.ts";

/** The entries of a dictionary as an enumeration of it gives them. */
export function dictionaryEntries(dictionary: Dictionary): unknown[] {
  const { typeArguments } = dictionary.clrType;
  if (typeArguments.length !== 2)
    return Array.from(dictionary.entries(), ({ key, value }) => new DictionaryEntry(key, value));
  const type = typeByName(
    `System.Collections.Generic.KeyValuePair[${typeArguments.map((argument) => argument.name).join(",")}]`,
  );
  return Array.from(dictionary.entries(), ({ key, value }) => new KeyValuePair(type, key, value));
}
