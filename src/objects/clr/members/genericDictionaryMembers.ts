import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import type { KeyValuePair } from "../../values/collections/KeyValuePair.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { dictionaryEnumerator, getOrThrow, hasKey, ignoresCaseAlone, removeKey } from "./dictionaryMembers.ts";
import { elementsOf } from "./listMembers.ts";

/** A Dictionary<K,V> or one of its kin with what its constructor names. */
export function newGeneric(type: ClrType, comparer: unknown = null): GenericDictionary {
  return new GenericDictionary(type, ignoresCaseAlone(comparer), comparer);
}

function fromPairs(made: GenericDictionary, source: unknown): GenericDictionary {
  for (const pair of elementsOf(source) as KeyValuePair[]) made.set(pair.key, pair.value);
  return made;
}

/** The types of keys and values; a dictionary class that is not generic itself derives from one that is. */
function typesOf(self: GenericDictionary): readonly ClrType[] {
  let type: ClrType | null = self.clrType;
  while (type && type.typeArguments.length < 2) type = type.base;
  return type?.typeArguments ?? [typeByName("System.Object"), typeByName("System.Object")];
}

export const keyTypeOf = (self: GenericDictionary): ClrType => typesOf(self)[0];

/** Remove and TryRemove, which give the value that was there. */
export function takeValue(self: GenericDictionary, key: unknown, result: PSReference): boolean {
  result.value = self.has(key) ? self.get(key) : defaultValue(typesOf(self)[1]);
  return removeKey(self, key);
}

/** What Dictionary<K,V> and ConcurrentDictionary<K,V> share. */
export const genericDictionary = {
  constructors: {
    "()": function (this: ClrType) {
      return newGeneric(this);
    },
    "(System.Collections.Generic.IEqualityComparer[TKey])": function (this: ClrType, comparer: unknown) {
      return newGeneric(this, comparer);
    },
    "(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]])": function (
      this: ClrType,
      source: unknown,
    ) {
      return fromPairs(newGeneric(this), source);
    },
  },
  indexers: {
    Item: {
      get: getOrThrow,
      set: (self: GenericDictionary, key: unknown, value: unknown) => {
        checkNotNull(key, "key");
        self.set(key, value);
      },
    },
  },
  methods: {
    Clear: (self: GenericDictionary) => self.clear(),
    ContainsKey: hasKey,
    GetEnumerator: (self: GenericDictionary) =>
      dictionaryEnumerator(self, "System.Collections.Generic.Dictionary`2+Enumerator"),
    TryAdd: (self: GenericDictionary, key: unknown, value: unknown) => {
      if (hasKey(self, key)) return false;
      self.set(key, value);
      return true;
    },
    TryGetValue: (self: GenericDictionary, key: unknown, result: PSReference) => {
      const found = hasKey(self, key);
      result.value = found ? self.get(key) : defaultValue(typesOf(self)[1]);
      return found;
    },
  },
};
