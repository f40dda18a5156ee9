import {
  argumentInvalid,
  checkNotGreater,
  checkNotNegative,
  checkNotNull,
  invalidOperation,
  offsetsOutOfBounds,
} from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { SequenceObject, type SequenceOrder } from "../System.Collections.Generic/SequenceObject.ts";
import { copyTo, elementsOf, enumerator, indexOfItem } from "./listMembers.ts";

/** How the members of one of these types are called. */
interface SequenceNames {
  readonly name: string;
  readonly order: SequenceOrder;
  readonly put: string;
  readonly take: string;
}

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
const copyItems = (self: Source, target: unknown, at: number) =>
  copyTo(self.toArray(), target, at, () => argumentInvalid(offsetsOutOfBounds));
const typedArray = (self: Source) => newArray(self.type.typeArguments[0], self.toArray());

/** Queue<T> and Stack<T>. */
export function genericSequence({ name, order, put, take: taking }: SequenceNames): TypeDefinition<Source> {
  const make = (type: Source["type"], items?: unknown[]) => new SequenceObject(type, order, items);
  return defineType<Source>({
    name,
    typeParameters: ["T"],
    constructors: {
      "()": function () {
        return make(this);
      },
      "(int capacity)": function (capacity: number) {
        checkNotNegative(capacity, "capacity");
        return make(this);
      },
      "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
        return make(this, elementsOf(source));
      },
    },
    properties: sharedProperties,
    methods: {
      [`void ${put}(T item)`]: (self, item: unknown) => self.put(item),
      [`T ${taking}()`]: take,
      "T Peek()": peek,
      [`bool Try${taking}([ref] T result)`]: (self, result: PSReference) => tryTake(self, result, true),
      "bool TryPeek([ref] T result)": (self, result: PSReference) => tryTake(self, result, false),
      "int EnsureCapacity(int capacity)": (_, size: number) => size,
      "void TrimExcess()": () => undefined,
      "void Clear()": (self) => self.clear(),
      "bool Contains(T item)": contains,
      "void CopyTo(T[] array, int arrayIndex)": copyItems,
      "T[] ToArray()": typedArray,
      [`${name}\`1+Enumerator[T] GetEnumerator()`]: (self) => enumerator(`${name}\`1+Enumerator`, () => self.elements),
    },
  });
}

/** Queue and Stack without a type of their elements. */
export function plainSequence(
  { name, order, put, take: taking }: SequenceNames,
  capacityName: string,
  enumeratorType: string,
): TypeDefinition<Source> {
  return defineType<Source>({
    name,
    constructors: {
      "()": function () {
        return new SequenceObject(this, order);
      },
      [`(int ${capacityName})`]: function (capacity: number) {
        checkNotNegative(capacity, capacityName);
        return new SequenceObject(this, order);
      },
      "(System.Collections.ICollection col)": function (source: unknown) {
        return new SequenceObject(this, order, elementsOf(source, "col"));
      },
    },
    properties: sharedProperties,
    methods: {
      [`void ${put}(System.Object obj)`]: (self, item: unknown) => self.put(item),
      [`System.Object ${taking}()`]: take,
      "System.Object Peek()": peek,
      "System.Object Clone()": (self) => self.copy(),
      "void Clear()": (self) => self.clear(),
      "bool Contains(System.Object obj)": contains,
      "void CopyTo(array array, int index)": copyItems,
      "System.Object[] ToArray()": (self) => self.toArray(),
      "System.Collections.IEnumerator GetEnumerator()": (self) => enumerator(enumeratorType, () => self.elements),
    },
  });
}

const sharedProperties = {
  "int Count {get;}": (self: Source) => self.count,
  "bool IsSynchronized {get;}": () => false,
  "System.Object SyncRoot {get;}": (self: Source) => self,
};

/** ConcurrentQueue<T>, ConcurrentStack<T> and ConcurrentBag<T>: who walks over one sees it as it was at the start. */
export function concurrentSequence(
  { name, order, put, take: taking }: SequenceNames,
  more: TypeDefinition<Source>["methods"] = {},
): TypeDefinition<Source> {
  return defineType<Source>({
    name,
    typeParameters: ["T"],
    constructors: {
      "()": function () {
        return new SequenceObject(this, order);
      },
      "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
        return new SequenceObject(this, order, elementsOf(source));
      },
    },
    properties: {
      "int Count {get;}": (self) => self.count,
      "bool IsEmpty {get;}": (self) => self.count === 0,
    },
    methods: {
      [`void ${put}(T item)`]: (self, item: unknown) => self.put(item),
      [`bool ${taking}([ref] T result)`]: (self, result: PSReference) => tryTake(self, result, true),
      "bool TryPeek([ref] T result)": (self, result: PSReference) => tryTake(self, result, false),
      "void Clear()": (self) => self.clear(),
      "T[] ToArray()": typedArray,
      "void CopyTo(T[] array, int index)": copyItems,
      "System.Collections.Generic.IEnumerator[T] GetEnumerator()": (self) =>
        enumerator("System.ArrayEnumerator", () => self.toArray()),
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

export const stackRanges: TypeDefinition<Source>["methods"] = {
  "void PushRange(T[] items)": pushRange,
  "void PushRange(T[] items, int startIndex, int count)": pushRange,
  "int TryPopRange(T[] items)": tryPopRange,
  "int TryPopRange(T[] items, int startIndex, int count)": tryPopRange,
};
