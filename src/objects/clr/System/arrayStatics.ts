import { checkArrayLength } from "../../../base/budget.ts";
import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { convertTo } from "../../convert/convertTo.ts";
import {
  argumentInvalid,
  checkNotNegative,
  checkNotNull,
  countOutOfRange,
  indexOutside,
  offsetsOutOfBounds,
  outOfRange,
  refuseNegative,
} from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { filledItems } from "../../ops/arithmetic/filledItems.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { MultiDimensionalArray } from "../../values/collections/TypedArray.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { replaceItems } from "../members/addItemsAt.ts";
import { elementType, itemsOf } from "../members/arrayMembers.ts";
import { binarySearch, comparison, sortItems } from "../members/compareDefault.ts";
import { checkRange, indexOfItem, lastIndexOfItem } from "../members/listMembers.ts";
import { assignmentOf } from "./arrayAssignment.ts";

function test(match: Delegate | null): (item: unknown) => boolean {
  checkNotNull(match, "match");
  return (item) => callDelegate(match as Delegate, item) === true;
}

function copy(source: unknown, from: number, target: unknown, at: number, length: number): void {
  const [items, destination] = [itemsOf(source, "sourceArray"), itemsOf(target, "destinationArray")];
  if (typeOf(source).rank !== typeOf(target).rank)
    throw clrException("System.RankException", "The specified arrays must have the same number of dimensions.");
  checkNotNegative(length, "length");
  if (from < 0) throw outOfRange("Number was less than the array's lower bound in the first dimension.", "sourceIndex");
  if (at < 0)
    throw outOfRange("Number was less than the array's lower bound in the first dimension.", "destinationIndex");
  if (from + length > items.length) {
    throw clrError("System.ArgumentException", "SourceTooShort", [], "sourceArray");
  }
  if (at + length > destination.length) {
    throw clrError("System.ArgumentException", "DestinationTooShort", [], "destinationArray");
  }
  const part = items.slice(from, from + length).map(assignmentOf(elementType(source), elementType(target)));
  for (let index = 0; index < length; index++) destination[at + index] = part[index];
}

export function clear(array: unknown, index: number, length: number): void {
  const items = itemsOf(array);
  if (index < 0 || length < 0 || index + length > items.length) throw indexOutside();
  for (let at = index; at < index + length; at++) items[at] = defaultValue(elementType(array));
}

function reverse(array: unknown, index = 0, length = itemsOf(array).length): void {
  const items = itemsOf(array);
  checkRange(items, index, length);
  replaceItems(items, index, items.slice(index, index + length).reverse());
}

function sortPart(array: unknown, index: number, length: number, comparer: unknown): void {
  const items = itemsOf(array);
  checkRange(items, index, length);
  const part = items.slice(index, index + length);
  sortItems(part, comparison(comparer));
  for (let at = 0; at < length; at++) items[index + at] = part[at];
}

/** Sorts keys and lays the other array's items in the same order. */
function sortBoth(keys: unknown, items: unknown, comparer: unknown = null): void {
  sortBothPart(keys, items, 0, itemsOf(keys, "keys").length, comparer);
}

function sortBothPart(keys: unknown, items: unknown, start: number, length: number, comparer: unknown = null): void {
  if (items === null) return sortPart(keys, start, length, comparer);
  const [keyItems, otherItems] = [itemsOf(keys, "keys"), itemsOf(items, "items")];
  checkRange(keyItems, start, length);
  if (start + length > otherItems.length) throw argumentInvalid(offsetsOutOfBounds);
  const pairs = keyItems.slice(start, start + length).map((key, index) => [key, otherItems[start + index]]);
  const compare = comparison(comparer);
  sortItems(pairs, (left, right) => compare((left as unknown[])[0], (right as unknown[])[0]));
  for (const [index, [key, item]] of pairs.entries()) {
    keyItems[start + index] = key;
    otherItems[start + index] = item;
  }
}

function binarySearchPart(
  array: unknown,
  start: number,
  length: number,
  value: unknown,
  comparer: unknown = null,
): number {
  const items = itemsOf(array);
  checkRange(items, start, length);
  const found = binarySearch(items.slice(start, start + length), value, comparison(comparer));
  return found < 0 ? found - start : found + start;
}

function sort(array: unknown, comparer: unknown = null): void {
  sortPart(array, 0, itemsOf(array).length, comparer);
}

function indexOf(array: unknown, value: unknown, start = 0, count?: number): number {
  const items = itemsOf(array);
  if (start < 0 || start > items.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
  const length = count ?? items.length - start;
  if (length < 0 || start + length > items.length) throw outOfRange(countOutOfRange, "count");
  return indexOfItem(items, value, start, length);
}

function lastIndexOf(array: unknown, value: unknown, start?: number, count?: number): number {
  const items = itemsOf(array);
  if (start !== undefined && items.length > 0 && (start < 0 || start >= items.length))
    throw outOfRange(clrText("IndexMustBeLess"), "startIndex");
  return lastIndexOfItem(items, value, start, count);
}

function create(type: ClrType | null, ...lengths: number[]): unknown {
  checkNotNull(type, "elementType");
  for (const [index, length] of lengths.entries())
    checkNotNegative(length, lengths.length === 1 ? "length" : `length${index + 1}`);
  const element = type as ClrType;
  const count = lengths.reduce((product, length) => product * length, 1);
  const items = filledItems(count, () => defaultValue(element));
  return lengths.length === 1 ? newArray(element, items) : new MultiDimensionalArray(element, lengths, items);
}

function find(array: unknown, match: Delegate | null): unknown {
  const found = itemsOf(array).findIndex(test(match));
  return found < 0 ? defaultValue(elementType(array)) : itemsOf(array)[found];
}

function findLast(array: unknown, match: Delegate | null): unknown {
  const found = itemsOf(array).findLastIndex(test(match));
  return found < 0 ? defaultValue(elementType(array)) : itemsOf(array)[found];
}

function findIndex(array: unknown, start: number, count: number, match: Delegate | null): number {
  const items = itemsOf(array);
  checkRange(items, start, count);
  const found = items.slice(start, start + count).findIndex(test(match));
  return found < 0 ? -1 : found + start;
}

/** The static methods of [array]. Arrays of a method's own type parameter come as the array values themselves. */
export const arrayStatics = {
  AsReadOnly: (array: unknown) =>
    new ListObject(closedType("System.Collections.ObjectModel.ReadOnlyCollection", elementType(array)), itemsOf(array)),
  Resize: (reference: PSReference, size: number) => {
    refuseNegative(size, "newSize");
    checkArrayLength(size);
    const old = reference.value;
    const type = old === null ? typeByName("System.Object") : elementType(old);
    const items = old === null ? [] : itemsOf(old).slice(0, size);
    while (items.length < size) items.push(defaultValue(type));
    reference.value = newArray(type, items);
  },
  "CreateInstance(type,int)": create,
  "CreateInstance(type,int,int)": create,
  "CreateInstance(type,int,int,int)": create,
  "CreateInstance(type,int[])": (type: ClrType, lengths: number[]) => create(type, ...lengths),
  "Copy(array,array,int)": (source: unknown, target: unknown, length: number) => copy(source, 0, target, 0, length),
  "Copy(array,array,long)": (source: unknown, target: unknown, length: bigint) =>
    copy(source, 0, target, 0, Number(length)),
  "Copy(array,int,array,int,int)": copy,
  ConstrainedCopy: copy,
  "Clear(array)": (array: unknown) => clear(array, 0, itemsOf(array).length),
  "Clear(array,int,int)": clear,
  "BinarySearch(array,System.Object)": (array: unknown, value: unknown) =>
    binarySearch(itemsOf(array), value, comparison(null)),
  "BinarySearch(array,System.Object,System.Collections.IComparer)": (
    array: unknown,
    value: unknown,
    comparer: unknown,
  ) => binarySearch(itemsOf(array), value, comparison(comparer)),
  "BinarySearch(array,int,int,System.Object)": binarySearchPart,
  "BinarySearch(array,int,int,System.Object,System.Collections.IComparer)": binarySearchPart,
  "BinarySearch(T[],int,int,T)": binarySearchPart,
  "BinarySearch(T[],int,int,T,System.Collections.Generic.IComparer[T])": binarySearchPart,
  "BinarySearch(T[],T,System.Collections.Generic.IComparer[T])": (array: unknown, value: unknown, comparer: unknown) =>
    binarySearch(itemsOf(array), value, comparison(comparer)),
  "BinarySearch(T[],T)": (array: unknown, value: unknown) => binarySearch(itemsOf(array), value, comparison(null)),
  ConvertAll: (array: unknown, converter: Delegate) =>
    newArray(
      converter.type.typeArguments[1],
      itemsOf(array).map((item) => callDelegate(converter, item)),
    ),
  Empty: () => newArray(methodTypeArguments()[0] ?? typeByName("System.Object"), []),
  Exists: (array: unknown, match: Delegate) => itemsOf(array).some(test(match)),
  "Fill(T[],T)": (array: unknown, value: unknown) => {
    itemsOf(array).fill(convertTo(value, elementType(array)));
  },
  "Fill(T[],T,int,int)": (array: unknown, value: unknown, start: number, count: number) => {
    itemsOf(array).fill(convertTo(value, elementType(array)), start, start + count);
  },
  Find: find,
  FindAll: (array: unknown, match: Delegate) => newArray(elementType(array), itemsOf(array).filter(test(match))),
  "FindIndex(T[],System.Predicate[T])": (array: unknown, match: Delegate) => itemsOf(array).findIndex(test(match)),
  "FindIndex(T[],int,System.Predicate[T])": (array: unknown, start: number, match: Delegate) =>
    findIndex(array, start, itemsOf(array).length - start, match),
  "FindIndex(T[],int,int,System.Predicate[T])": findIndex,
  FindLast: findLast,
  "FindLastIndex(T[],System.Predicate[T])": (array: unknown, match: Delegate) =>
    itemsOf(array).findLastIndex(test(match)),
  ForEach: (array: unknown, action: Delegate) => {
    for (const item of itemsOf(array)) callDelegate(action, item);
  },
  IndexOf: indexOf,
  "LastIndexOf(array,System.Object)": lastIndexOf,
  "LastIndexOf(array,System.Object,int)": lastIndexOf,
  "LastIndexOf(array,System.Object,int,int)": lastIndexOf,
  "LastIndexOf(T[],T)": lastIndexOf,
  "LastIndexOf(T[],T,int)": lastIndexOf,
  "LastIndexOf(T[],T,int,int)": lastIndexOf,
  Reverse: reverse,
  "Sort(array)": sort,
  "Sort(array,array)": sortBoth,
  "Sort(array,int,int)": (array: unknown, index: number, length: number) => sortPart(array, index, length, null),
  "Sort(array,System.Collections.IComparer)": sort,
  "Sort(array,array,System.Collections.IComparer)": sortBoth,
  "Sort(array,int,int,System.Collections.IComparer)": sortPart,
  "Sort(array,array,int,int)": sortBothPart,
  "Sort(array,array,int,int,System.Collections.IComparer)": sortBothPart,
  "Sort(TKey[],TValue[],int,int)": sortBothPart,
  "Sort(TKey[],TValue[],int,int,System.Collections.Generic.IComparer[TKey])": sortBothPart,
  "Sort(TKey[],TValue[],System.Collections.Generic.IComparer[TKey])": sortBoth,
  "Sort(T[])": sort,
  "Sort(TKey[],TValue[])": sortBoth,
  "Sort(T[],int,int)": (array: unknown, index: number, length: number) => sortPart(array, index, length, null),
  "Sort(T[],System.Collections.Generic.IComparer[T])": sort,
  "Sort(T[],System.Comparison[T])": sort,
  TrueForAll: (array: unknown, match: Delegate) => itemsOf(array).every(test(match)),
};
