import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import type { TextHash } from "../../values/textHashCode.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  fill,
  hasKey,
  hasValue,
  ignoresKeyCase,
  keyIndexer,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";
import { StringComparer } from "./StringComparer.ts";
import { SynchronizedHashtable } from "./SynchronizedHashtable.ts";

const make = (comparer?: unknown, capacity = 0): Hashtable =>
  new Hashtable(ignoresKeyCase(comparer), capacity, textHash(comparer));

/** Null where the hash codes of the comparer are not known. */
function textHash(comparer: unknown): TextHash | null {
  if (comparer === undefined || comparer === null) return "ordinal";
  if (!(comparer instanceof StringComparer)) return null;
  if (comparer.kind === "Culture") return comparer.ignoreCase ? "culture" : null;
  return comparer.ignoreCase ? "ordinalIgnoreCase" : "ordinal";
}

const countOf = (source: unknown): number => (source instanceof Dictionary ? source.count : 0);

export default defineType<Hashtable>({
  name: "System.Collections.Hashtable",
  constructors: {
    "()": () => make(),
    "(int capacity)": (capacity: number) => make(undefined, capacity),
    "(int capacity, float loadFactor)": (capacity: number) => make(undefined, capacity),
    "(System.Collections.IEqualityComparer equalityComparer)": (comparer: unknown) => make(comparer),
    "(int capacity, System.Collections.IEqualityComparer equalityComparer)": (capacity: number, comparer: unknown) =>
      make(comparer, capacity),
    "(System.Collections.IDictionary d)": (source: unknown) => fill(make(undefined, countOf(source)), source),
    "(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)": (
      source: unknown,
      comparer: unknown,
    ) => fill(make(comparer, countOf(source)), source),
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    "bool IsSynchronized {get;}": (self) => self instanceof SynchronizedHashtable,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    "System.Collections.ICollection Values {get;}": (self) =>
      valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    "System.Object SyncRoot {get;}": (self) => self,
    "int Count {get;}": (self) => self.count,
  },
  indexers: {
    "System.Object Item(System.Object key) {get;set;}": keyIndexer,
  },
  methods: {
    "void Add(System.Object key, System.Object value)": addOnce,
    "void Clear()": (self) => self.clear(),
    "System.Object Clone()": (self) => fill(new Hashtable(self.ignoreCase, self.count, self.textHash), self),
    "bool Contains(System.Object key)": hasKey,
    "bool ContainsKey(System.Object key)": hasKey,
    "bool ContainsValue(System.Object value)": hasValue,
    "void CopyTo(array array, int arrayIndex)": copyEntries,
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
    "void Remove(System.Object key)": (self, key: unknown) => {
      removeKey(self, key);
    },
  },
  statics: {
    "static hashtable Synchronized(hashtable table)": (table: Hashtable | null) => {
      checkNotNull(table, "table");
      return new SynchronizedHashtable(table as Hashtable);
    },
  },
});
