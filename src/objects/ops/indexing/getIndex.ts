import { noConversion } from "../../convert/castError.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { ClrException, PSError } from "../../errors/PSError.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { readMember } from "../../members/memberLookup.ts";
import { missing } from "../../members/missing.ts";
import { PSObjectView } from "../../members/PSObjectView.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { languageRules } from "../../types/languageRules.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";
import { KeyCollection } from "../../values/collections/KeyCollection.ts";
import { OrderedDictionary } from "../../values/collections/OrderedDictionary.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";
import { MultiDimensionalArray } from "../../values/collections/TypedArray.ts";
import { XmlNode } from "../../values/io/XmlNode.ts";
import { Char, Double } from "../../values/numbers.ts";
import { PSObject, unwrap } from "../../values/PSObject.ts";
import { arrayItems } from "./arrayItems.ts";
import { readIndexer } from "./indexers.ts";
import { indexNumber } from "./indexNumber.ts";
import { multiDimensionalOffset } from "./multiDimensionalOffset.ts";

/**
 * `$target[index]` outside strict mode: a position that does not exist gives $null. A list of indexes leaves out those that do
 * not exist, but one written as such (`$list[0, 5]`) keeps a gap in their place where the target is no array.
 */
export function getIndex(target: unknown, index: unknown, keepsGaps = false): unknown {
  const value = readIndex(target, index, keepsGaps);
  return value === missing ? null : value;
}

/** The same, but `missing` for a position beyond the ends of an array, list or string (an error in strict mode). */
export function readIndex(target: unknown, index: unknown, keepsGaps = false): unknown {
  if (Array.isArray(target) && typeof index === "number") return at(target, index);
  if (target === null || target === undefined) throw runtimeError("NullArray");
  if (target instanceof PSObject) return readIndex(target.base, index, keepsGaps);
  if (target instanceof MultiDimensionalArray) return readMultiDimensional(target, index);
  if (index === null || index === undefined) throw runtimeError("NullArrayIndex");
  const key = unwrap(index);
  const indexes = indexesOf(target, key);
  if (indexes) return readSlice(target, indexes, keepsGaps);
  return readOne(target, key);
}

/** By one index: a list of them is none. */
function readOne(target: unknown, key: unknown): unknown {
  if (key === null || key === undefined) throw runtimeError("NullArrayIndex");
  if (target instanceof Dictionary) return readDictionary(target, key);
  const array = arrayItems(target);
  if (array || typeof target === "string") {
    const position = arrayPosition(target, key);
    if (position === null) return missing;
    return array ? at(array, position) : readString(target as string, position);
  }
  const items = itemsOf(target);
  if (items && !(typeof key === "string" && hasSeveralIndexers(target))) {
    const position = indexNumber(key);
    return position === null || (position < 0 && target instanceof KeyCollection) ? missing : at(items, position);
  }
  return readOther(target, key);
}

/** The position in an array or text; what no conversion could make a number of is an error that names the target. */
export function arrayPosition(target: unknown, key: unknown): number | null {
  if (typeof key === "number") return key;
  try {
    return convertTo(key, typeByName("System.Int32")) as number;
  } catch (error) {
    if (isNoConversion(error)) throw noConversion(target, typeByName("System.Int32"));
    if (error instanceof PSError) return null;
    throw error;
  }
}

function isNoConversion(error: unknown): boolean {
  return error instanceof PSError && error.record.errorId === "ConvertToFinalInvalidCastException";
}

/** Several indexes in one: an array, or for other targets than dictionaries any list. */
export function indexesOf(target: unknown, key: unknown): readonly unknown[] | null {
  return arrayItems(key) ?? (key instanceof ItemCollection && !(target instanceof Dictionary) ? key.items : null);
}

const listType = lazyType("System.Collections.IList");

function at(items: readonly unknown[], position: number): unknown {
  const found = position < 0 ? position + items.length : position;
  return found >= 0 && found < items.length ? items[found] : missing;
}

/** Lists that are indexed by position, negative ones from the end. */
function itemsOf(target: unknown): readonly unknown[] | null {
  // As an ITuple, which the .NET of Windows PowerShell lacks.
  if (target instanceof TupleObject) return languageRules().indexesTuples ? target.items : null;
  // The keys and values of an ordered dictionary are an IList, those of others are not.
  if (target instanceof KeyCollection) return target.clrType.ancestors.has(listType()) ? target.items : null;
  if (!(target instanceof ItemCollection)) return null;
  return typeOf(target).members.indexers.length > 0 ? target.items : null;
}

function hasSeveralIndexers(target: unknown): boolean {
  return target instanceof ItemCollection && typeOf(target).members.indexers.length > 1;
}

function readString(text: string, position: number): unknown {
  const found = position < 0 ? position + text.length : position;
  return found >= 0 && found < text.length ? new Char(text.charCodeAt(found)) : missing;
}

function readDictionary(dictionary: Dictionary, key: unknown): unknown {
  const value = entryOf(dictionary, key);
  return value === missing ? null : value;
}

/** An entry's value; `missing` where a dictionary that must have the key has it not. */
function entryOf(dictionary: Dictionary, key: unknown): unknown {
  if (dictionary instanceof OrderedDictionary && typeof key === "number") return dictionary.at(key) ?? missing;
  if (dictionary.has(key)) return dictionary.get(key);
  const [keyType] = dictionary.clrType.typeArguments;
  return keyType ? convertedEntry(dictionary, key, keyType) : null;
}

/** The entry of what a key is as one of the dictionary's type; a key that no conversion could make one is none. */
function convertedEntry(dictionary: Dictionary, key: unknown, keyType: ClrType): unknown {
  try {
    const converted = convertTo(key, keyType);
    return dictionary.has(converted) ? dictionary.get(converted) : missing;
  } catch (error) {
    if (isNoConversion(error)) return missing;
    throw error;
  }
}

/** Several indexes. What has no indexer has no slices, and an XML node has one by name alone. */
function readSlice(target: unknown, indexes: readonly unknown[], keepsGaps: boolean): unknown {
  const isArray = arrayItems(target) !== null;
  if (!isArray && !isSliced(target)) return target instanceof XmlNode ? null : undefined;
  const found: unknown[] = [];
  for (const index of indexes) {
    const key = unwrap(index);
    const value = target instanceof Dictionary ? entryOf(target, key) : readOne(target, key);
    if (value !== missing) found.push(value);
    else if (keepsGaps && !isArray) found.push(undefined);
  }
  return found;
}

function isSliced(target: unknown): boolean {
  if (typeof target === "string" || target instanceof Dictionary || target instanceof PSObjectView) return true;
  return !(target instanceof XmlNode) && (typeOf(target).members.indexers.length > 0 || itemsOf(target) !== null);
}

function readMultiDimensional(array: MultiDimensionalArray, index: unknown): unknown {
  const indexes = arrayItems(unwrap(index)) ?? [index];
  if (indexes.some((one) => arrayItems(one))) return indexes.map((one) => readMultiDimensional(array, one));
  const offset = multiDimensionalOffset(array, indexes);
  return offset < 0 ? missing : array.items[offset];
}

/** A negative position counts from the end, where the target says how long it is. */
function fromEnd(target: unknown, key: unknown): unknown {
  if (typeof key !== "number" || key >= 0) return key;
  const { members } = typeOf(target);
  const length = (members.property("Length") ?? members.property("Count"))?.get?.(target);
  return typeof length === "number" ? length + key : key;
}

/** Types with an indexer of their own; any other value is its own element 0. */
function readOther(target: unknown, key: unknown): unknown {
  const type = typeOf(target);
  if (type.members.indexers.length > 0 && !(target instanceof TupleObject)) {
    try {
      return readIndexer(target, [fromEnd(target, key)]);
    } catch (error) {
      if (error instanceof ClrException || (error instanceof PSError && error.record.errorId !== "NotModelled"))
        return missing;
      throw error;
    }
  }
  if (target instanceof PSObjectView && typeof key === "string") {
    const value = readMember(target, key);
    return value === missing ? null : value;
  }
  if (key instanceof Double && !Number.isInteger(key.value)) return undefined;
  const position = indexNumber(key);
  return position === 0 || position === -1 ? target : undefined;
}
