import { checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import type { KeyValuePair } from "../../values/collections/KeyValuePair.ts";
import type { PSReference } from "../../values/PSReference.ts";
import {
  addGeneric,
  dictionaryEnumerator,
  fill,
  getOrThrow,
  hasKey,
  hasValue,
  ignoresCaseAlone,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";
import { elementsOf } from "../members/listMembers.ts";
import { StringComparer } from "../System.Collections/StringComparer.ts";

function make(type: ClrType, comparer: unknown = null): GenericDictionary {
  return new GenericDictionary(type, ignoresCaseAlone(comparer), comparer);
}

function fromPairs(made: GenericDictionary, source: unknown): GenericDictionary {
  for (const pair of elementsOf(source) as KeyValuePair[]) made.set(pair.key, pair.value);
  return made;
}

/** The type of the values; a dictionary class that is not generic itself derives from one that is. */
function valueTypeOf(self: GenericDictionary): ClrType {
  let type: ClrType | null = self.clrType;
  while (type && type.typeArguments.length < 2) type = type.base;
  return type?.typeArguments[1] ?? typeByName("System.Object");
}

export default defineClr<GenericDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int)": function (size: number) {
      checkNotNegative(size, "capacity");
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[TKey])": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(int,System.Collections.Generic.IEqualityComparer[TKey])": function (_: number, comparer: unknown) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue])": function (source: unknown) {
      return fill(make(this), source);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue],System.Collections.Generic.IEqualityComparer[TKey])":
      function (source: unknown, comparer: unknown) {
        return fill(make(this, comparer), source);
      },
    "(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]])": function (
      source: unknown,
    ) {
      return fromPairs(make(this), source);
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
  indexers: {
    Item: {
      get: getOrThrow,
      set: (self, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        self.set(key, value);
      },
    },
  },
  methods: {
    Add: addGeneric,
    Clear: (self) => self.clear(),
    ContainsKey: hasKey,
    ContainsValue: hasValue,
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Generic.Dictionary`2+Enumerator"),
    "Remove(TKey)": removeKey,
    "Remove(TKey,TValue)": (self, key: unknown, result: PSReference) => {
      result.value = self.has(key) ? self.get(key) : defaultValue(valueTypeOf(self));
      return removeKey(self, key);
    },
    TryGetValue: (self, key: unknown, result: PSReference) => {
      const found = hasKey(self, key);
      result.value = found ? self.get(key) : defaultValue(valueTypeOf(self));
      return found;
    },
    TryAdd: (self, key: unknown, value: unknown) => {
      if (hasKey(self, key)) return false;
      self.set(key, value);
      return true;
    },
    EnsureCapacity: (_, size: number) => size,
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
