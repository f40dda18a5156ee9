import { checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<GenericDictionary>({
  name: "System.Collections.Generic.Dictionary",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int capacity)": function (size: number) {
      checkNotNegative(size, "capacity");
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[TKey] comparer)": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)": function (
      _: number,
      comparer: unknown,
    ) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)": function (source: unknown) {
      return fill(make(this), source);
    },
    "(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)":
      function (source: unknown, comparer: unknown) {
        return fill(make(this, comparer), source);
      },
    "(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)":
      function (source: unknown) {
        return fromPairs(make(this), source);
      },
  },
  properties: {
    "System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}": (self) =>
      self.comparer ?? StringComparer.ordinal,
    "int Count {get;}": (self) => self.count,
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "System.Collections.Generic.Dictionary`2+KeyCollection[TKey,TValue] Keys {get;}": (self) =>
      keysOf(self, "System.Collections.Generic.Dictionary`2+KeyCollection"),
    "System.Collections.Generic.Dictionary`2+ValueCollection[TKey,TValue] Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Generic.Dictionary`2+ValueCollection"),
  },
  indexers: {
    "TValue Item(TKey key) {get;set;}": {
      get: getOrThrow,
      set: (self, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        self.set(key, value);
      },
    },
  },
  methods: {
    "void Add(TKey key, TValue value)": addGeneric,
    "void Clear()": (self) => self.clear(),
    "bool ContainsKey(TKey key)": hasKey,
    "bool ContainsValue(TValue value)": hasValue,
    "System.Collections.Generic.Dictionary`2+Enumerator[TKey,TValue] GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Generic.Dictionary`2+Enumerator"),
    "bool Remove(TKey key)": removeKey,
    "bool Remove(TKey key, [ref] TValue value)": (self, key: unknown, result: PSReference) => {
      result.value = self.has(key) ? self.get(key) : defaultValue(valueTypeOf(self));
      return removeKey(self, key);
    },
    "bool TryGetValue(TKey key, [ref] TValue value)": (self, key: unknown, result: PSReference) => {
      const found = hasKey(self, key);
      result.value = found ? self.get(key) : defaultValue(valueTypeOf(self));
      return found;
    },
    "bool TryAdd(TKey key, TValue value)": (self, key: unknown, value: unknown) => {
      if (hasKey(self, key)) return false;
      self.set(key, value);
      return true;
    },
    "int EnsureCapacity(int capacity)": (_, size: number) => size,
    "void TrimExcess()": () => undefined,
    "void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)": (
      self,
      target: unknown[],
      at: number,
    ) => {
      for (const [index, entry] of [...dictionaryEntries(self)].entries()) target[at + index] = entry;
    },
  },
});
