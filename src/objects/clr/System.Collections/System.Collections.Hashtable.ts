import { checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
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

function make(comparer?: unknown, capacity = 0): Hashtable {
  checkNotNegative(capacity, "capacity");
  return new Hashtable(ignoresKeyCase(comparer), capacity, textHash(comparer));
}

/** Null where the hash codes of the comparer are not known. */
function textHash(comparer: unknown): TextHash | null {
  if (comparer === undefined || comparer === null) return "ordinal";
  if (!(comparer instanceof StringComparer)) return null;
  if (comparer.kind === "Culture") return comparer.ignoreCase ? "culture" : null;
  return comparer.ignoreCase ? "ordinalIgnoreCase" : "ordinal";
}

const countOf = (source: unknown): number => (source instanceof Dictionary ? source.count : 0);

export default defineClr<Hashtable>({
  constructors: {
    "()": () => make(),
    "(int)": (capacity: number) => make(undefined, capacity),
    "(int,float)": (capacity: number) => make(undefined, capacity),
    "(System.Collections.IEqualityComparer)": (comparer: unknown) => make(comparer),
    "(int,System.Collections.IEqualityComparer)": (capacity: number, comparer: unknown) => make(comparer, capacity),
    "(System.Collections.IDictionary)": (source: unknown) => fill(make(undefined, countOf(source)), source),
    "(System.Collections.IDictionary,System.Collections.IEqualityComparer)": (source: unknown, comparer: unknown) =>
      fill(make(comparer, countOf(source)), source),
  },
  properties: {
    IsReadOnly: () => false,
    IsFixedSize: () => false,
    IsSynchronized: (self) => self instanceof SynchronizedHashtable,
    Keys: (self) => keysOf(self, "System.Collections.Hashtable+KeyCollection"),
    Values: (self) => valuesOf(self, "System.Collections.Hashtable+ValueCollection"),
    SyncRoot: (self) => self,
    Count: (self) => self.count,
  },
  indexers: {
    Item: keyIndexer,
  },
  methods: {
    Add: addOnce,
    Clear: (self) => self.clear(),
    Clone: (self) => fill(new Hashtable(self.ignoreCase, self.count, self.textHash), self),
    Contains: hasKey,
    ContainsKey: hasKey,
    ContainsValue: hasValue,
    CopyTo: copyEntries,
    GetEnumerator: (self) => dictionaryEnumerator(self, "System.Collections.Hashtable+HashtableEnumerator"),
    Remove: (self, key: unknown) => {
      removeKey(self, key);
    },
  },
  statics: {
    Synchronized: (table: Hashtable | null) => {
      checkNotNull(table, "table");
      return new SynchronizedHashtable(table as Hashtable);
    },
  },
});
