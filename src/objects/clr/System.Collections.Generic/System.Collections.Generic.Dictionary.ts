import { outsideRange } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { ensureHashCapacity, hashCapacity, trimHashCapacity, withRoom } from "../members/bucketCount.ts";
import { addGeneric, fill, hasValue, keysOf, removeKey, valuesOf } from "../members/dictionaryMembers.ts";
import { genericDictionary, keyTypeOf, newGeneric, takeValue } from "../members/genericDictionaryMembers.ts";
import { defaultEqualityComparer } from "./defaultComparers.ts";

function sized(made: GenericDictionary, capacity: number): GenericDictionary {
  if (capacity < 0) throw outsideRange("capacity");
  return withRoom(made, capacity);
}

export default defineClr<GenericDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    ...genericDictionary.constructors,
    "(int)": function (size: number) {
      return sized(newGeneric(this), size);
    },
    "(int,System.Collections.Generic.IEqualityComparer[TKey])": function (size: number, comparer: unknown) {
      return sized(newGeneric(this, comparer), size);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue])": function (source: unknown) {
      return fill(newGeneric(this), source);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue],System.Collections.Generic.IEqualityComparer[TKey])":
      function (source: unknown, comparer: unknown) {
        return fill(newGeneric(this, comparer), source);
      },
  },
  properties: {
    Capacity: hashCapacity,
    Comparer: (self) => self.comparer ?? defaultEqualityComparer(keyTypeOf(self)),
    Count: (self) => self.count,
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    Keys: (self) => keysOf(self, "System.Collections.Generic.Dictionary`2+KeyCollection"),
    Values: (self) => valuesOf(self, "System.Collections.Generic.Dictionary`2+ValueCollection"),
  },
  indexers: genericDictionary.indexers,
  methods: {
    ...genericDictionary.methods,
    Add: addGeneric,
    ContainsValue: hasValue,
    "Remove(TKey)": removeKey,
    "Remove(TKey,TValue)": takeValue,
    EnsureCapacity: (self, size: number) => {
      if (size < 0) throw outsideRange("capacity");
      return ensureHashCapacity(self, size);
    },
    "TrimExcess()": (self) => trimHashCapacity(self, self.count, false),
    "TrimExcess(int)": (self, size: number) => trimHashCapacity(self, size, false),
    OnDeserialization: () => undefined,
    "void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)": (
      self,
      target: unknown[],
      at: number,
    ) => {
      for (const [index, entry] of [...dictionaryEntries(self)].entries()) target[at + index] = entry;
    },
  },
});
