import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { Dictionary } from "../../values/collections/Dictionary.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import {
  addOnce,
  copyEntries,
  dictionaryEnumerator,
  fill,
  hasKey,
  hasValue,
  keyIndexer,
  keysOf,
  removeKey,
  valuesOf,
} from "../members/dictionaryMembers.ts";

/** What ConvertFrom-Json -AsHashtable gives: case counts, and the order of the keys is kept. */
export class OrderedHashtable extends Hashtable {
  constructor() {
    super(false, 0, null);
  }

  override get clrType(): ClrType {
    return orderedHashtableType();
  }
}

const orderedHashtableType = lazyType("System.Management.Automation.OrderedHashtable");
const inner = "System.Collections.Specialized.OrderedDictionary+OrderedDictionary";

export default defineType<OrderedHashtable>({
  name: "System.Management.Automation.OrderedHashtable",
  base: "System.Collections.Hashtable",
  constructors: {
    "()": () => new OrderedHashtable(),
    "(int capacity)": () => new OrderedHashtable(),
    "(System.Collections.IDictionary dictionary)": (source: Dictionary) => fill(new OrderedHashtable(), source),
  },
  properties: {
    "int Count {get;}": (self) => self.count,
    "bool IsFixedSize {get;}": () => false,
    "bool IsReadOnly {get;}": () => false,
    "bool IsSynchronized {get;}": () => false,
    "System.Collections.ICollection Keys {get;}": (self) => keysOf(self, `${inner}KeyValueCollection`),
    "System.Collections.ICollection Values {get;}": (self) => valuesOf(self, `${inner}KeyValueCollection`),
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: { "System.Object Item(System.Object key) {get;set;}": keyIndexer },
  methods: {
    "void Add(System.Object key, System.Object value)": addOnce,
    "void Clear()": (self) => self.clear(),
    "System.Object Clone()": (self) => fill(new OrderedHashtable(), self),
    "bool Contains(System.Object key)": hasKey,
    "bool ContainsKey(System.Object key)": hasKey,
    "bool ContainsValue(System.Object value)": hasValue,
    "void CopyTo(array array, int arrayIndex)": copyEntries,
    "System.Collections.IDictionaryEnumerator GetEnumerator()": (self) =>
      dictionaryEnumerator(self, `${inner}Enumerator`),
    "void Remove(System.Object key)": (self, key: unknown) => {
      removeKey(self, key);
    },
  },
});
