import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import type { KeyValuePair } from "../../values/collections/KeyValuePair.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { dictionaryEnumerator, getOrThrow, hasKey, ignoresCaseAlone, removeKey } from "../members/dictionaryMembers.ts";
import { elementsOf } from "../members/listMembers.ts";
import { sameValue } from "../members/sameValue.ts";

function make(type: ClrType, comparer: unknown = null): GenericDictionary {
  return new GenericDictionary(type, ignoresCaseAlone(comparer), comparer);
}

function listOf(type: ClrType, items: unknown[]): unknown {
  return newArray(type, items);
}

function made(value: unknown, ...args: unknown[]): unknown {
  return value instanceof Delegate ? callDelegate(value, ...args) : value;
}

function addOrUpdate(self: GenericDictionary, key: unknown, added: unknown, update: Delegate): unknown {
  self.set(key, self.has(key) ? callDelegate(update, key, self.get(key)) : made(added, key));
  return self.get(key);
}

function getOrAdd(self: GenericDictionary, key: unknown, added: unknown): unknown {
  if (!self.has(key)) self.set(key, made(added, key));
  return self.get(key);
}

export default defineType<GenericDictionary>({
  name: "System.Collections.Concurrent.ConcurrentDictionary",
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int concurrencyLevel, int capacity)": function () {
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[TKey] comparer)": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)":
      function (source: unknown) {
        const dictionary = make(this);
        for (const pair of elementsOf(source) as KeyValuePair[]) dictionary.set(pair.key, pair.value);
        return dictionary;
      },
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "bool IsEmpty {get;}": (self) => self.count === 0,
    "System.Collections.Generic.ICollection[TKey] Keys {get;}": (self) =>
      listOf(self.type.typeArguments[0], self.keys()),
    "System.Collections.Generic.ICollection[TValue] Values {get;}": (self) =>
      listOf(self.type.typeArguments[1], self.values()),
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
    "bool TryAdd(TKey key, TValue value)": (self, key: unknown, value: unknown) => {
      if (hasKey(self, key)) return false;
      self.set(key, value);
      return true;
    },
    "bool ContainsKey(TKey key)": hasKey,
    "bool TryRemove(TKey key, [ref] TValue value)": (self, key: unknown, result: PSReference) => {
      result.value = self.has(key) ? self.get(key) : defaultValue(self.type.typeArguments[1]);
      return removeKey(self, key);
    },
    "bool TryGetValue(TKey key, [ref] TValue value)": (self, key: unknown, result: PSReference) => {
      const found = hasKey(self, key);
      result.value = found ? self.get(key) : defaultValue(self.type.typeArguments[1]);
      return found;
    },
    "bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)": (
      self,
      key: unknown,
      next: unknown,
      expected: unknown,
    ) => {
      if (!self.has(key) || !sameValue(self.get(key), expected)) return false;
      self.set(key, next);
      return true;
    },
    "void Clear()": (self) => self.clear(),
    "System.Collections.Generic.KeyValuePair[TKey,TValue][] ToArray()": (self) =>
      newArray(closedType("System.Collections.Generic.KeyValuePair", ...self.type.typeArguments), [
        ...dictionaryEntries(self),
      ]),
    "System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()": (
      self,
    ) => dictionaryEnumerator(self, "System.Collections.Generic.Dictionary`2+Enumerator"),
    "TValue GetOrAdd(TKey key, System.Func[TKey,TValue] valueFactory)": getOrAdd,
    "TValue GetOrAdd(TKey key, TValue value)": getOrAdd,
    "TValue AddOrUpdate(TKey key, System.Func[TKey,TValue] addValueFactory, System.Func[TKey,TValue,TValue] updateValueFactory)":
      addOrUpdate,
    "TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)": addOrUpdate,
  },
});
