import {
  argumentInvalid,
  checkNotGreater,
  checkNotNegative,
  checkNotNull,
  invalidOperation,
  offsetsOutOfBounds,
  outOfRange,
  outOfRangeValue,
  outsideRange,
} from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { SequenceObject, type SequenceOrder } from "../System.Collections.Generic/SequenceObject.ts";
import { copyTo, elementsOf, enumerator, genericEnumerator, indexOfItem } from "./listMembers.ts";

type Source = SequenceObject;

const emptyTexts = { queue: "Queue empty.", stack: "Stack empty." };

function peek(self: Source): unknown {
  if (self.count === 0) throw invalidOperation(emptyTexts[self.order]);
  return self.peek();
}

function take(self: Source): unknown {
  const item = peek(self);
  self.take();
  return item;
}

/** What TryPeek (and with `removes` TryDequeue, TryPop and TryTake) do; default(T) where there is no item. */
function tryTake(self: Source, result: PSReference, removes: boolean): boolean {
  const isFound = self.count > 0;
  result.value = isFound ? self.peek() : defaultValue(self.type.typeArguments[0]);
  if (isFound && removes) self.take();
  return isFound;
}

const contains = (self: Source, item: unknown) => indexOfItem(self.toArray(), item) >= 0;
function copyItems(self: Source, target: unknown, at: number): void {
  checkNotNegative(at, "index");
  copyTo(self.toArray(), target, at, () => argumentInvalid(offsetsOutOfBounds));
}

/** The generic ones refuse a place behind the end of the array too; Stack<T> tells it. */
function copyGeneric(self: Source, target: unknown[] | null, at: number): void {
  checkNotNull(target, "array");
  if (at < 0 || at > (target as unknown[]).length)
    throw outOfRange(clrText("IndexMustBeLessOrEqual"), "arrayIndex", self.order === "stack" ? at : undefined);
  copyItems(self, target, at);
}

function copyConcurrent(self: Source, target: unknown, at: number): void {
  const { genericName } = self.type;
  if (at < 0 && genericName === "System.Collections.Concurrent.ConcurrentQueue`1") throw outsideRange("index");
  if (at < 0 && genericName === "System.Collections.Concurrent.ConcurrentStack`1")
    throw outOfRangeValue(at, "destinationIndex", "AtLeast");
  copyItems(self, target, at);
}
const typedArray = (self: Source) => newArray(self.type.typeArguments[0], self.toArray());

/** Queue<T> and Stack<T>, with what puts an item in and takes one. */
export function genericSequence(order: SequenceOrder, put: string, taking: string): ClrMembers<Source> {
  const make = (type: Source["type"], items?: unknown[]) => new SequenceObject(type, order, items);
  return defineClr<Source>({
    typeParameters: ["T"],
    constructors: {
      "()": function () {
        return make(this);
      },
      "(int)": function (capacity: number) {
        checkNotNegative(capacity, "capacity");
        const made = make(this);
        made.capacity = capacity;
        return made;
      },
      "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
        return make(this, elementsOf(source));
      },
    },
    properties: {
      Count: (self) => self.count,
      Capacity: (self) => self.capacity,
      // Of ICollection, which they show though the interface has them.
      "bool IsSynchronized {get;}": () => false,
      "System.Object SyncRoot {get;}": (self) => self,
    },
    methods: {
      [put]: (self, item: unknown) => self.put(item),
      [taking]: take,
      Peek: peek,
      [`Try${taking}`]: (self, result: PSReference) => tryTake(self, result, true),
      TryPeek: (self, result: PSReference) => tryTake(self, result, false),
      EnsureCapacity: (self, size: number) => {
        checkNotNegative(size, "capacity");
        self.ensureCapacity(size);
        return self.capacity;
      },
      "TrimExcess()": (self) => {
        if (self.count < Math.trunc(self.capacity * 0.9)) self.capacity = self.count;
      },
      "TrimExcess(int)": (self, size: number) => {
        checkNotNegative(size, "capacity");
        if (size < self.count) throw outOfRangeValue(size, "capacity", "AtLeast", self.count);
        self.capacity = size;
      },
      Clear: (self) => self.clear(),
      Contains: contains,
      CopyTo: copyGeneric,
      ToArray: typedArray,
      GetEnumerator: (self) => genericEnumerator(self, `${self.type.genericName}+Enumerator`),
    },
  });
}

/** Queue and Stack without a type of their elements. */
export function plainSequence(
  order: SequenceOrder,
  put: string,
  taking: string,
  capacityName: string,
  enumeratorType: string,
): ClrMembers<Source> {
  return defineClr<Source>({
    constructors: {
      "()": function () {
        return new SequenceObject(this, order);
      },
      "(int)": function (capacity: number) {
        checkNotNegative(capacity, capacityName);
        return new SequenceObject(this, order);
      },
      "(System.Collections.ICollection)": function (source: unknown) {
        return new SequenceObject(this, order, elementsOf(source, "col"));
      },
    },
    properties: { Count: (self) => self.count, IsSynchronized: () => false, SyncRoot: (self) => self },
    methods: {
      [put]: (self, item: unknown) => self.put(item),
      [taking]: take,
      Peek: peek,
      Clone: (self) => self.copy(),
      Clear: (self) => self.clear(),
      Contains: contains,
      CopyTo: copyItems,
      ToArray: (self) => self.toArray(),
      GetEnumerator: (self) => enumerator(enumeratorType, () => self.elements),
    },
  });
}

/** ConcurrentQueue<T>, ConcurrentStack<T> and ConcurrentBag<T>: who walks over one sees it as it was at the start. */
export function concurrentSequence(
  order: SequenceOrder,
  put: string,
  taking: string,
  more: ClrMembers<Source>["methods"] = {},
): ClrMembers<Source> {
  return defineClr<Source>({
    typeParameters: ["T"],
    constructors: {
      "()": function () {
        return new SequenceObject(this, order);
      },
      "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
        return new SequenceObject(this, order, elementsOf(source));
      },
    },
    properties: {
      Count: (self) => self.count,
      IsEmpty: (self) => self.count === 0,
    },
    methods: {
      [put]: (self, item: unknown) => self.put(item),
      [taking]: (self, result: PSReference) => tryTake(self, result, true),
      TryPeek: (self, result: PSReference) => tryTake(self, result, false),
      Clear: (self) => self.clear(),
      ToArray: typedArray,
      CopyTo: copyConcurrent,
      GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.toArray()),
      ...more,
    },
  });
}

function part(items: readonly unknown[] | null, start: number, count: number): readonly unknown[] {
  checkNotNull(items, "items");
  const all = items as readonly unknown[];
  checkNotNegative(count, "count");
  checkNotNegative(start, "startIndex");
  checkNotGreater(start, all.length, "startIndex");
  if (start > all.length - count)
    throw argumentInvalid(
      "The sum of the startIndex and count arguments must be less than or equal to the collection's Count.",
    );
  return all.slice(start, start + count);
}

function pushRange(self: Source, items: readonly unknown[] | null, start = 0, count = items?.length ?? 0): void {
  for (const item of part(items, start, count)) self.put(item);
}

function tryPopRange(self: Source, items: unknown[], start = 0, count = items?.length ?? 0): number {
  part(items, start, count);
  let taken = 0;
  while (taken < count && self.count > 0) items[start + taken++] = self.take();
  return taken;
}

export const stackRanges: ClrMembers<Source>["methods"] = {
  PushRange: pushRange,
  TryPopRange: tryPopRange,
};
