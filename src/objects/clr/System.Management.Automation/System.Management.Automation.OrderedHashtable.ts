import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

export default defineClr<OrderedHashtable>({
  constructors: {
    "()": () => new OrderedHashtable(),
    "(int)": () => new OrderedHashtable(),
    "(System.Collections.IDictionary)": (source: Dictionary) => fill(new OrderedHashtable(), source),
  },
  properties: {
    Count: (self) => self.count,
    IsFixedSize: () => false,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    Keys: (self) => keysOf(self, `${inner}KeyValueCollection`),
    Values: (self) => valuesOf(self, `${inner}KeyValueCollection`),
    SyncRoot: (self) => self,
  },
  indexers: { Item: keyIndexer },
  methods: {
    Add: addOnce,
    Clear: (self) => self.clear(),
    Clone: (self) => fill(new OrderedHashtable(), self),
    Contains: hasKey,
    ContainsKey: hasKey,
    ContainsValue: hasValue,
    CopyTo: copyEntries,
    GetEnumerator: (self) => dictionaryEnumerator(self, `${inner}Enumerator`),
    Remove: (self, key: unknown) => {
      removeKey(self, key);
    },
  },
});
