import { indexOutOfRange, notSupported } from "../../errors/argumentChecks.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { KeyCollection } from "../../values/collections/KeyCollection.ts";
import { copyTo, enumerator, indexOfItem } from "./listMembers.ts";

type Self = KeyCollection;

/** The Keys or Values of a generic dictionary; a type parameter is what it holds: only keys are looked for. */
export function keyCollection(holds: "TKey" | "TValue"): ClrMembers<Self> {
  return defineClr<Self>({
    properties: { Count: (self) => self.dictionary.count, "bool IsReadOnly {get;}": () => true },
    methods: {
      ...(holds === "TKey" ? { Contains: (self, key: unknown) => self.dictionary.has(key) } : {}),
      CopyTo: (self, target: unknown, at: number) => copyTo(self.items, target, at),
      GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.elements),
    },
  });
}

/** The same of a SortedList<K,V>, which are lists that nobody may change. */
export function keyList(holds: "TKey" | "TValue"): ClrMembers<Self> {
  const refuse = () => {
    throw notSupported(
      "This operation is not supported on SortedList nested types because they require modifying the original SortedList.",
    );
  };
  return defineClr<Self>({
    properties: { Count: (self) => self.dictionary.count, IsReadOnly: () => true },
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
      Add: refuse,
      Clear: refuse,
      Insert: refuse,
      Remove: refuse,
      RemoveAt: refuse,
      Contains: (self, item: unknown) => indexOfItem(self.items, item) >= 0,
      IndexOf: (self, item: unknown) => indexOfItem(self.items, item),
      CopyTo: (self, target: unknown, at: number) => copyTo(self.items, target, at),
      GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.elements),
    },
  });
}
