import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<GenericDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    "()": function () {
      return make(this);
    },
    "(int,int)": function () {
      return make(this);
    },
    "(System.Collections.Generic.IEqualityComparer[TKey])": function (comparer: unknown) {
      return make(this, comparer);
    },
    "(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]])": function (
      source: unknown,
    ) {
      const dictionary = make(this);
      for (const pair of elementsOf(source) as KeyValuePair[]) dictionary.set(pair.key, pair.value);
      return dictionary;
    },
  },
  properties: {
    Count: (self) => self.count,
    IsEmpty: (self) => self.count === 0,
    Keys: (self) => listOf(self.type.typeArguments[0], self.keys()),
    Values: (self) => listOf(self.type.typeArguments[1], self.values()),
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
    TryAdd: (self, key: unknown, value: unknown) => {
      if (hasKey(self, key)) return false;
      self.set(key, value);
      return true;
    },
    ContainsKey: hasKey,
    "TryRemove(TKey,TValue)": (self, key: unknown, result: PSReference) => {
      result.value = self.has(key) ? self.get(key) : defaultValue(self.type.typeArguments[1]);
      return removeKey(self, key);
    },
    TryGetValue: (self, key: unknown, result: PSReference) => {
      const found = hasKey(self, key);
      result.value = found ? self.get(key) : defaultValue(self.type.typeArguments[1]);
      return found;
    },
    TryUpdate: (self, key: unknown, next: unknown, expected: unknown) => {
      if (!self.has(key) || !sameValue(self.get(key), expected)) return false;
      self.set(key, next);
      return true;
    },
    Clear: (self) => self.clear(),
    ToArray: (self) =>
      newArray(closedType("System.Collections.Generic.KeyValuePair", ...self.type.typeArguments), [
        ...dictionaryEntries(self),
      ]),
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Generic.Dictionary`2+Enumerator"),
    "GetOrAdd(TKey,System.Func[TKey,TValue])": getOrAdd,
    "GetOrAdd(TKey,TValue)": getOrAdd,
    "AddOrUpdate(TKey,System.Func[TKey,TValue],System.Func[TKey,TValue,TValue])": addOrUpdate,
    "AddOrUpdate(TKey,TValue,System.Func[TKey,TValue,TValue])": addOrUpdate,
  },
});
