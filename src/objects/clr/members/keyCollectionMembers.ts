import { indexOutOfRange, notSupported } from "../../errors/argumentChecks.ts";
import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { KeyCollection } from "../../values/collections/KeyCollection.ts";
import { copyTo, enumerator, indexOfItem } from "./listMembers.ts";

type Self = KeyCollection;

/** The Keys or Values of a generic dictionary; a type parameter is what it holds. */
export function keyCollection(name: string, holds: "TKey" | "TValue"): TypeDefinition<Self> {
  return defineType<Self>({
    name,
    properties: { "int Count {get;}": (self) => self.dictionary.count },
    methods: {
      ...(holds === "TKey" ? { "bool Contains(TKey item)": (self, key: unknown) => self.dictionary.has(key) } : {}),
      [`void CopyTo(${holds}[] array, int index)`]: (self, target: unknown, at: number) =>
        copyTo(self.items, target, at),
      [`${name}+Enumerator[TKey,TValue] GetEnumerator()`]: (self) =>
        enumerator("System.ArrayEnumerator", () => self.elements),
    },
  });
}

/** The same of a SortedList<K,V>, which are lists that nobody may change. */
export function keyList(name: string, holds: "TKey" | "TValue"): TypeDefinition<Self> {
  const value = holds === "TKey" ? "key" : "value";
  const refuse = () => {
    throw notSupported(
      "This operation is not supported on SortedList nested types because they require modifying the original SortedList.",
    );
  };
  return defineType<Self>({
    name,
    properties: { "int Count {get;}": (self) => self.dictionary.count, "bool IsReadOnly {get;}": () => true },
    indexers: {
      [`${holds} Item(int index) {get;set;}`]: {
        get: (self, index: number) => {
          const { items } = self;
          if (index < 0 || index >= items.length) throw indexOutOfRange(index);
          return items[index];
        },
        set: () => {
          throw notSupported("Mutating a key collection derived from a dictionary is not allowed.");
        },
      },
    },
    methods: {
      [`void Add(${holds} key)`]: refuse,
      "void Clear()": refuse,
      [`void Insert(int index, ${holds} value)`]: refuse,
      [`bool Remove(${holds} ${value})`]: refuse,
      "void RemoveAt(int index)": refuse,
      [`bool Contains(${holds} ${value})`]: (self, item: unknown) => indexOfItem(self.items, item) >= 0,
      [`int IndexOf(${holds} ${value})`]: (self, item: unknown) => indexOfItem(self.items, item),
      [`void CopyTo(${holds}[] array, int arrayIndex)`]: (self, target: unknown, at: number) =>
        copyTo(self.items, target, at),
      [`System.Collections.Generic.IEnumerator[${holds}] GetEnumerator()`]: (self) =>
        enumerator("System.ArrayEnumerator", () => self.elements),
    },
  });
}
