import { checkArrayLength, growArray } from "../../../base/budget.ts";
import {
  argumentInvalid,
  checkIndex,
  checkNotNegative,
  checkNotNull,
  countOutOfRange,
  offsetsOutOfBounds,
  outOfRange,
  outOfRangeValue,
} from "../../errors/argumentChecks.ts";
import { clrError } from "../../errors/PSError.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { arrayItems } from "../../ops/indexing/arrayItems.ts";
import { characterItems } from "../../text/characterItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { clrText } from "../../values/clrText.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { closedEnumerator, EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
import type { ItemCollection } from "../../values/collections/ItemCollection.ts";
import { MultiDimensionalArray } from "../../values/collections/TypedArray.ts";
import { addItemsAt, replaceItems } from "./addItemsAt.ts";
import { sameValue } from "./sameValue.ts";

/** What IEnumerable gives of any value of the model; dictionaries give their entries, strings their characters. */
export function elementsOf(value: unknown, parameter = "collection"): unknown[] {
  checkNotNull(value, parameter);
  if (typeof value === "string") return characterItems(value);
  if (value instanceof Dictionary) return [...dictionaryEntries(value)];
  const elements = enumerate(value);
  if (Array.isArray(elements)) checkArrayLength(elements.length);
  return elements ? [...elements] : value instanceof ClrObject ? [value] : [];
}

export function changed(list: ItemCollection): void {
  list.version++;
}

export function addItem(list: ItemCollection & { capacity?: number }, item: unknown): number {
  list.version++;
  growArray(list.items);
  return list.items.push(item) - 1;
}

export function insertItems(
  list: ItemCollection,
  index: number,
  items: readonly unknown[],
  message = clrText("IndexMustBeLessOrEqual"),
): void {
  if (index < 0 || index > list.items.length) throw outOfRange(message, "index");
  addItemsAt(list.items, index, items);
  changed(list);
}

export function removeAt(list: ItemCollection, index: number): void {
  checkIndex(index, list.items.length);
  list.items.splice(index, 1);
  changed(list);
}

export function removeItem(list: ItemCollection, item: unknown): boolean {
  const index = indexOfItem(list.items, item);
  if (index < 0) return false;
  list.items.splice(index, 1);
  changed(list);
  return true;
}

export function clearItems(list: ItemCollection): void {
  list.items.length = 0;
  changed(list);
}

export function indexOfItem(
  items: readonly unknown[],
  item: unknown,
  start = 0,
  count = items.length - start,
  startParameter = "startIndex",
): number {
  if (start < 0 || start > items.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), startParameter);
  if (count < 0 || start + count > items.length) throw outOfRange(countOutOfRange, "count");
  for (let index = start; index < start + count; index++) if (sameValue(items[index], item)) return index;
  return -1;
}

export function lastIndexOfItem(
  items: readonly unknown[],
  item: unknown,
  start = items.length - 1,
  count = start + 1,
): number {
  if (items.length === 0) return -1;
  if (start < 0 || start >= items.length) throw outOfRange(clrText("IndexMustBeLess"), "index");
  if (count < 0 || count > start + 1) throw outOfRange(countOutOfRange, "count");
  for (let index = start; index > start - count && index >= 0; index--) if (sameValue(items[index], item)) return index;
  return -1;
}

/** Checks that a part lies in a list; throws as List and ArrayList do. */
export function checkRange(
  items: readonly unknown[],
  index: number,
  count: number,
  refuseNegative: (value: number, parameter: string) => void = checkNotNegative,
): void {
  refuseNegative(index, "index");
  refuseNegative(count, "count");
  if (items.length - index < count) throw argumentInvalid(offsetsOutOfBounds);
}

export function reverseItems(list: ItemCollection, index = 0, count = list.items.length): void {
  checkRange(list.items, index, count);
  const part = list.items.slice(index, index + count).reverse();
  replaceItems(list.items, index, part);
  changed(list);
}

/** Copies into an array of any kind from a position on. */
export function copyTo(items: readonly unknown[], target: unknown, at = 0, tooShort?: () => unknown): void {
  checkNotNull(target, "array");
  const destination = target instanceof MultiDimensionalArray ? target.items : arrayItems(target);
  if (!destination) return;
  if (at < 0 && !tooShort) throw outOfRangeValue(at, "destinationIndex", "AtLeast", 0);
  if (at < 0 || items.length > destination.length - at) {
    throw tooShort?.() ?? clrError("System.ArgumentException", "DestinationTooShort", [], "destinationArray");
  }
  for (let index = 0; index < items.length; index++) destination[at + index] = items[index];
}

export function enumerator(type: string, source: () => Iterable<unknown>): EnumeratorObject {
  return new EnumeratorObject(typeByName(type), source);
}

/** The enumerator of a generic collection, or of a class that a script made of one: it has the collection's type arguments. */
export function genericEnumerator(self: ClrObject, genericName: string): EnumeratorObject {
  let type: ClrType | null = self.clrType;
  while (type?.typeArguments.length === 0) type = type.base;
  return closedEnumerator(genericName, type?.typeArguments ?? [], () => self.elements ?? []);
}
