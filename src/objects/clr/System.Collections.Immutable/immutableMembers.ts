import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { argumentInvalid, checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import type { ClrMembers, StaticMethod } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { type Compare, comparison as comparisonOf, sortItems } from "../members/compareDefault.ts";
import { elementsOf, indexOfItem, lastIndexOfItem } from "../members/listMembers.ts";
import { sameValue } from "../members/sameValue.ts";
import { ImmutableSequence } from "./ImmutableSequence.ts";

/** The type that a generic method was called with, or that all items have. */
function itemType(items: readonly unknown[]): ClrType {
  const object = typeByName("System.Object");
  const [named] = methodTypeArguments();
  if (named) return named;
  const types = new Set(items.map((item) => (item === null ? object : typeOf(item))));
  return types.size === 1 ? [...types][0] : object;
}

/** Create and CreateRange of the class without type parameters; a stack keeps what was put in last in front. */
export function creators(full: string, isStack = false): Record<string, StaticMethod> {
  const made = (items: readonly unknown[]) =>
    make(closedType(full, itemType(items)), isStack ? [...items].reverse() : items);
  return {
    [`static ${full}[T] Create()`]: () => made([]),
    [`static ${full}[T] Create(T item)`]: (item: unknown) => made([item]),
    [`static ${full}[T] Create(Params T[] items)`]: (items: unknown) => made(elementsOf(items, "items")),
    [`static ${full}[T] CreateRange(System.Collections.Generic.IEnumerable[T] items)`]: (items: unknown) =>
      made(elementsOf(items, "items")),
  };
}

/** `ToImmutableList` and its like. */
export function conversion(full: string): Record<string, StaticMethod> {
  const name = full.slice(full.lastIndexOf(".") + 1);
  const text = `static ${full}[TSource] To${name}(System.Collections.Generic.IEnumerable[TSource] source)`;
  return {
    [text]: (source: unknown) => {
      const items = elementsOf(source, "source");
      return make(closedType(full, itemType(items)), items);
    },
  };
}

/** The field or property that holds the one without items. */
export function emptyOne(full: string, accessors = ""): NonNullable<ClrMembers["staticProperties"]> {
  return {
    [`static ${full}[T] Empty${accessors}`]: function (this: ClrType) {
      return make(this, []);
    },
  };
}

function checkIndex(index: number, most: number): void {
  if (index < 0 || index > most) throw outsideRange("index");
}

/** The items with some removed and others put in their place. */
function spliced(
  self: ImmutableSequence,
  at: number,
  count: number,
  added: readonly unknown[] = [],
): ImmutableSequence {
  const items = [...self.items];
  items.splice(at, count, ...added);
  return self.with(items);
}

function without(self: ImmutableSequence, item: unknown): ImmutableSequence {
  const index = indexOfItem(self.items, item);
  return index < 0 ? self : spliced(self, index, 1);
}

function replaced(self: ImmutableSequence, old: unknown, item: unknown): ImmutableSequence {
  const index = indexOfItem(self.items, old);
  if (index < 0) throw argumentInvalid("Cannot find the old value", "oldValue");
  return spliced(self, index, 1, [item]);
}

function sorted(self: ImmutableSequence, compare: Compare): ImmutableSequence {
  const items = [...self.items];
  sortItems(items, compare);
  return self.with(items);
}

export function test(match: Delegate): (item: unknown) => boolean {
  checkNotNull(match, "match");
  return (item) => callDelegate(match, item) === true;
}

/** What ImmutableList and ImmutableArray have alike; `full` is the name of the type. */
export function listMembers(full: string): ClrMembers<ImmutableSequence> {
  const type = `${full}[T]`;
  const given = "System.Collections.Generic.IEnumerable[T] items";
  return {
    indexers: {
      "T Item(int index) {get;}": {
        get: (self, index: number) => {
          checkIndex(index, self.items.length - 1);
          return self.items[index];
        },
      },
    },
    properties: { "bool IsEmpty {get;}": (self) => self.items.length === 0 },
    methods: {
      [`${type} Add(T value)`]: (self, value: unknown) => self.with([...self.items, value]),
      [`${type} AddRange(${given})`]: (self, items: unknown) =>
        self.with([...self.items, ...elementsOf(items, "items")]),
      [`${type} Insert(int index, T item)`]: (self, index: number, item: unknown) => {
        checkIndex(index, self.items.length);
        return spliced(self, index, 0, [item]);
      },
      [`${type} InsertRange(int index, ${given})`]: (self, index: number, items: unknown) => {
        checkIndex(index, self.items.length);
        return spliced(self, index, 0, elementsOf(items, "items"));
      },
      [`${type} Remove(T value)`]: without,
      [`${type} RemoveAt(int index)`]: (self, index: number) => {
        checkIndex(index, self.items.length - 1);
        return spliced(self, index, 1);
      },
      [`${type} RemoveAll(System.Predicate[T] match)`]: (self, match: Delegate) => {
        checkNotNull(match, "match");
        const isRemoved = test(match);
        return self.with(self.items.filter((item) => !isRemoved(item)));
      },
      [`${type} RemoveRange(int index, int count)`]: (self, index: number, count: number) => {
        checkIndex(index, self.items.length - count);
        return spliced(self, index, count);
      },
      [`${type} RemoveRange(${given})`]: (self, items: unknown) =>
        elementsOf(items, "items").reduce<ImmutableSequence>(without, self),
      [`${type} Replace(T oldValue, T newValue)`]: replaced,
      [`${type} SetItem(int index, T value)`]: (self, index: number, value: unknown) => {
        checkIndex(index, self.items.length - 1);
        return spliced(self, index, 1, [value]);
      },
      [`${type} Clear()`]: (self) => self.with([]),
      [`${type} Sort()`]: (self) => sorted(self, comparisonOf(null)),
      [`${type} Sort(System.Comparison[T] comparison)`]: (self, comparison: Delegate) =>
        sorted(self, (left, right) => Number(callDelegate(comparison, left, right))),
      "int IndexOf(T value)": (self, value: unknown) => indexOfItem(self.items, value),
      "int LastIndexOf(T value)": (self, value: unknown) => lastIndexOfItem(self.items, value),
      "bool Contains(T value)": (self, value: unknown) => self.items.some((item) => sameValue(item, value)),
    },
  };
}

function make(type: ClrType, items: readonly unknown[]): ImmutableSequence {
  return new ImmutableSequence(type, items);
}
