import { outsideRange } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { bucketCount } from "../members/bucketCount.ts";
import { addGeneric, fill, hasValue, keysOf, removeKey, valuesOf } from "../members/dictionaryMembers.ts";
import { genericDictionary, newGeneric, takeValue } from "../members/genericDictionaryMembers.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";

export default defineClr<GenericDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    ...genericDictionary.constructors,
    "(int)": function (size: number) {
      if (size < 0) throw outsideRange("capacity");
      return newGeneric(this);
    },
    "(int,System.Collections.Generic.IEqualityComparer[TKey])": function (_: number, comparer: unknown) {
      return newGeneric(this, comparer);
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
    Comparer: (self) => self.comparer ?? StringComparer.ordinal,
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
    EnsureCapacity: (self, size: number) => bucketCount(Math.max(size, self.count)),
    "TrimExcess()": () => undefined,
    "void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)": (
      self,
      target: unknown[],
      at: number,
    ) => {
      for (const [index, entry] of [...dictionaryEntries(self)].entries()) target[at + index] = entry;
    },
  },
});
