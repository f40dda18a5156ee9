import { argumentInvalid, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { valueText } from "../../text/valueText.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EqualityComparerObject } from "../../values/collections/ComparerObject.ts";
import type { Dictionary } from "../../values/collections/Dictionary.ts";
import { closedEnumerator, EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import { KeyCollection } from "../../values/collections/KeyCollection.ts";
import type { DictionaryEntry } from "../../values/collections/KeyValuePair.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { ScriptObject } from "../../values/ScriptObject.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";
import { copyTo } from "./listMembers.ts";
import { sameValue } from "./sameValue.ts";

/** Adds to a Hashtable, OrderedDictionary or SortedList; a key that is there is an error. */
export function addOnce(dictionary: Dictionary, key: unknown, value: unknown): void {
  checkNotNull(key, "key", "NullKey");
  if (dictionary.has(key)) {
    const old = dictionary.keys().find((one) => one === key) ?? storedKey(dictionary, key);
    throw argumentInvalid(
      `Item has already been added. Key in dictionary: '${valueText(old)}'  Key being added: '${valueText(key)}'`,
    );
  }
  dictionary.set(key, value);
}

/** The indexer of tables whose keys are of any type: what is not there is null. */
export const keyIndexer = {
  get: (self: Dictionary, key: unknown) => {
    checkNotNull(key, "key", "NullKey");
    return self.get(key) ?? null;
  },
  set: (self: Dictionary, key: unknown, value: unknown) => {
    checkNotNull(key, "key", "NullKey");
    self.set(key, value);
  },
};

function storedKey(dictionary: Dictionary, key: unknown): unknown {
  const folded = typeof key === "string" && dictionary.ignoreCase ? key.toUpperCase() : null;
  return (
    dictionary
      .keys()
      .find((one) =>
        folded !== null && typeof one === "string" ? one.toUpperCase() === folded : sameValue(one, key),
      ) ?? key
  );
}

/** The same for generic dictionaries. */
export function addGeneric(dictionary: Dictionary, key: unknown, value: unknown): void {
  checkNotNull(key, "key");
  if (!dictionary.add(key, value)) throw keyExists(valueText(key));
}

function keyExists(key: string): unknown {
  return clrError("System.ArgumentException", "KeyExists", [key]);
}

export function getOrThrow(dictionary: Dictionary, key: unknown): unknown {
  checkNotNull(key, "key");
  if (!dictionary.has(key)) {
    throw clrError("System.Collections.Generic.KeyNotFoundException", "KeyAbsent", [valueText(key)]);
  }
  return dictionary.get(key);
}

export function hasKey(dictionary: Dictionary, key: unknown): boolean {
  checkNotNull(key, "key");
  return dictionary.has(key);
}

export function hasValue(dictionary: Dictionary, value: unknown): boolean {
  return dictionary.values().some((one) => sameValue(one, value));
}

export function removeKey(dictionary: Dictionary, key: unknown): boolean {
  checkNotNull(key, "key");
  return dictionary.delete(key);
}

export function keysOf(dictionary: Dictionary, typeName: string): KeyCollection {
  return new KeyCollection(dictionary, "keys", typeName);
}

export function valuesOf(dictionary: Dictionary, typeName: string): KeyCollection {
  return new KeyCollection(dictionary, "values", typeName);
}

export function dictionaryEnumerator(dictionary: Dictionary, typeName: string): EnumeratorObject {
  const { typeArguments } = dictionary.clrType;
  return typeName.includes("`")
    ? closedEnumerator(typeName, typeArguments, () => undisturbed(dictionary))
    : new EnumeratorObject(typeByName(typeName), () => undisturbed(dictionary));
}

function* undisturbed(dictionary: Dictionary): Generator<unknown> {
  const { version } = dictionary;
  for (const entry of [...dictionaryEntries(dictionary)]) {
    yield entry;
    if (dictionary.version !== version) throw dictionary.wasModified();
  }
}

/** CopyTo of Hashtable and its like. */
export function copyEntries(dictionary: Dictionary, target: unknown, at: number, place = "arrayIndex"): void {
  checkNotNull(target, "array");
  checkNotNegative(at, place);
  copyTo([...dictionaryEntries(dictionary)], target, at, tooShort);
}

export function tooShort(): unknown {
  return argumentInvalid(
    "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
  );
}

/** Whether an IEqualityComparer or IComparer makes string keys ignore case. */
export function ignoresKeyCase(comparer: unknown): boolean {
  if (isOfScript(comparer)) throw notModelled("A collection with an IEqualityComparer written in script");
  if (comparer instanceof PropertyBag) return comparer.typeName === "System.Collections.CaseInsensitiveComparer";
  return comparer instanceof StringComparer && comparer.ignoreCase;
}

/** The same for collections that ask a comparer written in script themselves. */
export function ignoresCaseAlone(comparer: unknown): boolean {
  return !isOfScript(comparer) && ignoresKeyCase(comparer);
}

function isOfScript(comparer: unknown): boolean {
  return comparer instanceof ScriptObject || (comparer instanceof EqualityComparerObject && comparer.isOwn);
}

export function fill<D extends Dictionary>(dictionary: D, source: unknown): D {
  checkNotNull(source, "dictionary");
  for (const { key, value } of (source as Dictionary).entries()) dictionary.set(key, value);
  return dictionary;
}

export function entryText(entry: DictionaryEntry): string {
  return `[${valueText(entry.key)}, ${valueText(entry.value)}]`;
}
