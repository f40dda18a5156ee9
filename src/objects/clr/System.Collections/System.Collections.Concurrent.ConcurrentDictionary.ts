import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { dictionaryEntries } from "../../members/dictionaryEntries.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { closedType } from "../../types/typeRegistry.ts";
import type { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { genericDictionary, newGeneric, takeValue } from "../members/genericDictionaryMembers.ts";
import { sameValue } from "../members/sameValue.ts";

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

/** The same with a value that both functions are given last. */
function addOrUpdateWith(
  self: GenericDictionary,
  key: unknown,
  ...[add, update, value]: [add: Delegate, update: Delegate, value: unknown]
): unknown {
  self.set(key, self.has(key) ? callDelegate(update, key, self.get(key), value) : callDelegate(add, key, value));
  return self.get(key);
}

function getOrAddWith(self: GenericDictionary, key: unknown, add: Delegate, value: unknown): unknown {
  if (!self.has(key)) self.set(key, callDelegate(add, key, value));
  return self.get(key);
}

function getOrAdd(self: GenericDictionary, key: unknown, added: unknown): unknown {
  if (!self.has(key)) self.set(key, made(added, key));
  return self.get(key);
}

export default defineClr<GenericDictionary>({
  typeParameters: ["TKey", "TValue"],
  constructors: {
    ...genericDictionary.constructors,
    "(int,int)": function () {
      return newGeneric(this);
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    Count: (self) => self.count,
    IsEmpty: (self) => self.count === 0,
    Keys: (self) => listOf(self.type.typeArguments[0], self.keys()),
    Values: (self) => listOf(self.type.typeArguments[1], self.values()),
  },
  indexers: genericDictionary.indexers,
  methods: {
    ...genericDictionary.methods,
    "TryRemove(TKey,TValue)": takeValue,
    TryUpdate: (self, key: unknown, next: unknown, expected: unknown) => {
      if (!self.has(key) || !sameValue(self.get(key), expected)) return false;
      self.set(key, next);
      return true;
    },
    ToArray: (self) =>
      newArray(closedType("System.Collections.Generic.KeyValuePair", ...self.type.typeArguments), [
        ...dictionaryEntries(self),
      ]),
    "GetOrAdd(TKey,System.Func[TKey,TValue])": getOrAdd,
    "GetOrAdd(TKey,TValue)": getOrAdd,
    "AddOrUpdate(TKey,System.Func[TKey,TValue],System.Func[TKey,TValue,TValue])": addOrUpdate,
    "GetOrAdd(TKey,System.Func[TKey,TArg,TValue],TArg)": getOrAddWith,
    "AddOrUpdate(TKey,System.Func[TKey,TArg,TValue],System.Func[TKey,TValue,TArg,TValue],TArg)": addOrUpdateWith,
    "AddOrUpdate(TKey,TValue,System.Func[TKey,TValue,TValue])": addOrUpdate,
  },
});
