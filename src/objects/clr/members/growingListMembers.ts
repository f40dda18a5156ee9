import { checkIndex, outOfRange } from "../../errors/argumentChecks.ts";
import type { ClrMembers } from "../../types/defineClr.ts";
import type { ItemCollection } from "../../values/collections/ItemCollection.ts";
import { addItemsAt, replaceItems } from "./addItemsAt.ts";
import { binarySearch, comparison, sortItems } from "./compareDefault.ts";
import {
  changed,
  checkRange,
  clearItems,
  copyTo,
  elementsOf,
  indexOfItem,
  insertItems,
  lastIndexOfItem,
  removeAt,
  reverseItems,
} from "./listMembers.ts";

export type GrowingList = ItemCollection & { capacity: number };

/** Where the one list differs from the other. */
interface ListRules<Self> {
  /** The list itself, or an error where its number of items is fixed. */
  readonly growing: (self: Self) => Self;
  /** The list itself, or an error where its items are fixed. */
  readonly writable: (self: Self) => Self;
  /** A new list of some of its items. */
  readonly part: (self: Self, items: unknown[]) => Self;
  /** What the parameter of other collections is called. */
  readonly source: string;
  /** What IndexOf calls the index that it begins with. */
  readonly startOfSearch: string;
  /** Says of an index behind the end that nothing can be inserted there. */
  readonly insertMessage?: () => string;
  /** Refuses a negative index or count of a part. */
  readonly refuseNegative: RefuseNegative;
}

type RefuseNegative = (value: number, parameter: string) => void;

/** The room of a list, which doubles when it is full. */
export function capacityOf(self: GrowingList): number {
  if (self.items.length > self.capacity) {
    let next = Math.max(self.capacity * 2, 4);
    while (next < self.items.length) next *= 2;
    self.capacity = next;
  }
  return self.capacity;
}

function itemsFrom(self: GrowingList, index: number, count: number, refuseNegative: RefuseNegative): unknown[] {
  checkRange(self.items, index, count, refuseNegative);
  return self.items.slice(index, index + count);
}

/** CopyTo(array), CopyTo(array, arrayIndex) and CopyTo(index, array, arrayIndex, count). */
function copyInto(self: GrowingList, args: readonly unknown[], refuseNegative: RefuseNegative): void {
  if (args.length < 4) copyTo(self.items, args[0], args[1] as number | undefined);
  else copyTo(itemsFrom(self, args[0] as number, args[3] as number, refuseNegative), args[1], args[2] as number);
}

/** Sort(), Sort(comparer) and Sort(index, count, comparer). */
function sort(self: GrowingList, args: readonly unknown[], refuseNegative: RefuseNegative): void {
  if (args.length < 3) sortItems(self.items, comparison(args[0] ?? null));
  else {
    const items = itemsFrom(self, args[0] as number, args[1] as number, refuseNegative);
    sortItems(items, comparison(args[2]));
    replaceItems(self.items, args[0] as number, items);
  }
  changed(self);
}

/** What List<T> and ArrayList share: lists over an array that grows. */
export function growingListMembers<Self extends GrowingList>({
  growing,
  writable,
  part,
  source,
  startOfSearch,
  insertMessage,
  refuseNegative,
}: ListRules<Self>) {
  return {
    properties: {
      Capacity: {
        get: capacityOf,
        set: (self: Self, value: number) => {
          if (value < self.items.length) throw outOfRange("capacity was less than the current size.", "value");
          self.capacity = value;
        },
      },
      Count: (self: Self) => self.items.length,
    },
    indexers: {
      Item: {
        get: (self: Self, index: number) => {
          checkIndex(index, self.items.length);
          return self.items[index];
        },
        set: (self: Self, index: number, value: unknown) => {
          checkIndex(index, writable(self).items.length);
          self.items[index] = value;
          changed(self);
        },
      },
    },
    methods: {
      AddRange: (self: Self, items: unknown) => {
        growing(self);
        addItemsAt(self.items, self.items.length, elementsOf(items, source));
        changed(self);
      },
      Clear: (self: Self) => clearItems(growing(self)),
      Contains: (self: Self, item: unknown) => indexOfItem(self.items, item) >= 0,
      CopyTo: (self: Self, ...args: unknown[]) => copyInto(self, args, refuseNegative),
      GetRange: (self: Self, index: number, count: number) => part(self, itemsFrom(self, index, count, refuseNegative)),
      IndexOf: (self: Self, item: unknown, start?: number, count?: number) =>
        indexOfItem(self.items, item, start, count, startOfSearch),
      Insert: (self: Self, index: number, item: unknown) =>
        insertItems(growing(self), index, [item], insertMessage?.()),
      InsertRange: (self: Self, index: number, items: unknown) =>
        insertItems(growing(self), index, elementsOf(items, source)),
      LastIndexOf: (self: Self, item: unknown, start?: number, count?: number) => {
        if (count !== undefined && count > (start as number) + 1)
          throw outOfRange("Larger than collection size.", "count");
        return lastIndexOfItem(self.items, item, start, count);
      },
      RemoveAt: (self: Self, index: number) => removeAt(growing(self), index),
      RemoveRange: (self: Self, index: number, count: number) => {
        checkRange(growing(self).items, index, count, refuseNegative);
        self.items.splice(index, count);
        changed(self);
      },
      Reverse: (self: Self, index?: number, count?: number) => reverseItems(writable(self), index, count),
      Sort: (self: Self, ...args: unknown[]) => sort(writable(self), args, refuseNegative),
    },
  } satisfies ClrMembers<Self>;
}

/** BinarySearch in its forms, by the types of items and comparers. */
export function binarySearches(item: string, comparer: string): NonNullable<ClrMembers<ItemCollection>["methods"]> {
  return {
    [`BinarySearch(${item})`]: (self, value: unknown) => binarySearch(self.items, value, comparison(null)),
    [`BinarySearch(${item},${comparer})`]: (self, value: unknown, order: unknown) =>
      binarySearch(self.items, value, comparison(order)),
    [`BinarySearch(int,int,${item},${comparer})`]: (
      self,
      index: number,
      count: number,
      value: unknown,
      order: unknown,
    ) => {
      checkRange(self.items, index, count);
      return binarySearch(self.items, value, comparison(order), index, count);
    },
  };
}
