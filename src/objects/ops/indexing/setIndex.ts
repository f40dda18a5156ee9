import { reflectedText } from "../../calls/genericParameterNames.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { ClrException, clrException, escapedException, PSError } from "../../errors/PSError.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { convertValue } from "../../members/propertyAccess.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { withArgumentName } from "../../values/clrText.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { ItemCollection } from "../../values/collections/ItemCollection.ts";
import { OrderedDictionary } from "../../values/collections/OrderedDictionary.ts";
import { MultiDimensionalArray, TypedArray } from "../../values/collections/TypedArray.ts";
import { PSCustomObject, PSObject, unwrap } from "../../values/PSObject.ts";
import { operandType } from "../operandType.ts";
import { toText } from "../toText.ts";
import { arrayItems } from "./arrayItems.ts";
import { writeIndexer } from "./indexers.ts";
import { multiDimensionalOffset } from "./multiDimensionalOffset.ts";

/** `$target[index] = value`; `isList` where several indexes are written, as in `$target[0, 1]`. */
export function setIndex(target: unknown, index: unknown, value: unknown, isList = false): void {
  if (target === null || target === undefined) throw runtimeError("NullArray");
  if (target instanceof PSObject) return setIndex(target.base, index, value, isList);
  if (target instanceof MultiDimensionalArray) return setMultiDimensional(target, index, value);
  if (index === null || index === undefined) throw runtimeError("NullArrayIndex");
  const key = unwrap(index);
  const items = arrayItems(target);
  if (isList) refuseSlice(target, items !== null, key);
  if (items) return setItem(target, items, key, value ?? null);
  if (target instanceof Dictionary) return setEntry(target, key, value ?? null);
  setOther(target, key, value ?? null);
}

/** Several indexes are those of an array of several dimensions, or of nothing. */
function refuseSlice(target: unknown, isArray: boolean, key: unknown): void {
  const indexes = arrayItems(key);
  if (indexes === null || target instanceof PSCustomObject) return;
  if (isArray) throw runtimeError("ArraySliceAssignmentFailed", [indexes.map((one) => toText(one)).join(",")]);
  if (typeOf(target).members.indexers.every(({ signature }) => signature.parameters.length !== indexes.length))
    throw runtimeError("CannotIndex", [reflectedText(typeOf(target))]);
}

function setItem(array: unknown, items: unknown[], key: unknown, value: unknown): void {
  const position = typeof key === "number" ? key : (convertTo(key, typeByName("System.Int32")) as number);
  const found = position < 0 ? position + items.length : position;
  if (found < 0 || found >= items.length)
    throw thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
  items[found] = array instanceof TypedArray ? convertValue(value, array.elementType) : value;
}

function setEntry(dictionary: Dictionary, key: unknown, value: unknown): void {
  if (dictionary instanceof OrderedDictionary) {
    if (typeof key === "number") return setOrdered(dictionary, key, value);
    if (typeof key === "string") return dictionary.set(key, value);
  }
  if (!(dictionary instanceof GenericDictionary)) {
    if (
      typeOf(dictionary).members.indexers.length > 0 &&
      typeOf(dictionary).genericName !== "System.Collections.Hashtable"
    ) {
      return setOther(dictionary, key, value);
    }
    dictionary.set(key, value);
    return;
  }
  const [keyType, valueType] = dictionary.type.typeArguments;
  const made = (given: unknown, type: ClrType | undefined) => (type ? fitting(dictionary, given, type) : given);
  dictionary.set(made(key, keyType), made(value, valueType));
}

/** A value that no conversion could make fit means that there is no such indexer. */
function fitting(target: unknown, value: unknown, type: ClrType): unknown {
  try {
    return convertValue(value, type);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId !== "ConvertToFinalInvalidCastException") throw error;
    throw runtimeError("CannotIndex", [reflectedText(typeOf(target))]);
  }
}

function setOrdered(dictionary: OrderedDictionary, position: number, value: unknown): void {
  if (position < 0 || position >= dictionary.count) {
    throw thrown(
      "System.ArgumentOutOfRangeException",
      withArgumentName("Specified argument was out of the range of valid values.", "index"),
    );
  }
  dictionary.set(dictionary.entryAt(position)?.key, value);
}

function setMultiDimensional(array: MultiDimensionalArray, index: unknown, value: unknown): void {
  const indexes = arrayItems(unwrap(index)) ?? [index];
  const offset = multiDimensionalOffset(array, indexes, new TypedArray(typeByName("System.Int32"), [...indexes]));
  if (offset < 0) throw thrown("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
  array.items[offset] = convertValue(value ?? null, array.elementType);
}

function setOther(target: unknown, key: unknown, given: unknown): void {
  let value = given;
  const type = typeOf(target);
  if (target instanceof PSCustomObject || !type.members.indexers.some((indexer) => indexer.signature.hasSetter)) {
    throw runtimeError("CannotIndex", [operandType(target).name]);
  }
  try {
    const element = target instanceof ItemCollection ? type.typeArguments[0] : undefined;
    if (element !== undefined) value = fitting(target, value, element);
    writeIndexer(target, [target instanceof ItemCollection ? placeIn(target, key) : key], value);
  } catch (error) {
    throw error instanceof ClrException ? escapedException(error) : error;
  }
}

/** The position in a list, negative ones from the end; what is no number fails as a conversion does. */
function placeIn(target: ItemCollection, key: unknown): unknown {
  if (typeOf(target).members.indexers.length > 1) return key;
  const position = convertTo(key, typeByName("System.Int32")) as number;
  return position < 0 ? position + target.items.length : position;
}

/** An exception that the statement shows as it is: its id is the type's full name. */
function thrown(type: string, message: string): PSError {
  return escapedException(clrException(type, message) as ClrException);
}
