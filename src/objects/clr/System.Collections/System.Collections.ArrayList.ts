import { checkNotNegative, notSupported, outOfRange } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { arrayItems, newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { ArrayList } from "../../values/collections/ArrayList.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { copyOf, replaceItems } from "../members/addItemsAt.ts";
import { binarySearches, growingListMembers } from "../members/growingListMembers.ts";
import { addItem, changed, checkRange, elementsOf, enumerator, removeItem } from "../members/listMembers.ts";
import { assignmentOf } from "../System/arrayAssignment.ts";

function growing(self: ArrayList): ArrayList {
  if (self.isReadOnly) throw notSupported("Collection is read-only.");
  if (self.isFixedSize) throw notSupported("Collection was of a fixed size.");
  return self;
}

function writable(self: ArrayList): ArrayList {
  if (self.isReadOnly) throw notSupported("Collection is read-only.");
  return self;
}

function wrapper(list: unknown, kind: "isReadOnly" | "isFixedSize"): ArrayList {
  const items =
    list instanceof ArrayList || list instanceof ListObject
      ? list.items
      : (arrayItems(list) ?? elementsOf(list, "list"));
  const made = new ArrayList(items);
  made[kind] = true;
  if (kind === "isReadOnly") made.isFixedSize = true;
  return made;
}

const shared = growingListMembers<ArrayList>({
  growing,
  writable,
  part: (_, items) => new ArrayList(items),
  source: "c",
  startOfSearch: "startIndex",
  insertMessage: () => clrText("InsertBehindEnd"),
  refuseNegative: checkNotNegative,
});

export default defineClr<ArrayList>({
  constructors: {
    "()": () => new ArrayList(),
    "(int)": (size: number) => {
      if (size < 0) throw outOfRange("'capacity' must be non-negative.", "capacity");
      const made = new ArrayList();
      made.capacity = size;
      return made;
    },
    "(System.Collections.ICollection)": (source: unknown) => {
      const made = new ArrayList(elementsOf(source, "c"));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    ...shared.properties,
    IsFixedSize: (self) => self.isFixedSize,
    IsReadOnly: (self) => self.isReadOnly,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  indexers: shared.indexers,
  methods: {
    ...shared.methods,
    ...binarySearches("System.Object", "System.Collections.IComparer"),
    Add: (self, value: unknown) => addItem(growing(self), value),
    Clone: (self) => new ArrayList(copyOf(self.items)),
    "GetEnumerator(int,int)": (self, index: number, count: number) => {
      checkRange(self.items, index, count);
      return enumerator("System.Collections.ArrayList+ArrayListEnumerator", () =>
        self.items.slice(index, index + count),
      );
    },
    "GetEnumerator()": (self) =>
      enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", () => self.elements),
    Remove: (self, item: unknown) => {
      removeItem(growing(self), item);
    },
    SetRange: (self, index: number, source: unknown) => {
      const items = elementsOf(source, "c");
      if (index < 0 || index + items.length > writable(self).items.length) {
        throw outOfRange(clrText("IndexMustBeLessOrEqual"), "index");
      }
      replaceItems(self.items, index, items);
      changed(self);
    },
    "ToArray()": (self) => [...self.items],
    "ToArray(type)": (self, type: ClrType) =>
      newArray(type, self.items.map(assignmentOf(typeByName("System.Object"), type))),
    TrimToSize: (self) => {
      self.capacity = self.items.length;
    },
  },
  statics: {
    Adapter: (list: unknown) => {
      const made = wrapper(list, "isFixedSize");
      made.isFixedSize = false;
      return made;
    },
    "FixedSize(System.Collections.IList)": (list: unknown) => wrapper(list, "isFixedSize"),
    "FixedSize(System.Collections.ArrayList)": (list: unknown) => wrapper(list, "isFixedSize"),
    "ReadOnly(System.Collections.IList)": (list: unknown) => wrapper(list, "isReadOnly"),
    "ReadOnly(System.Collections.ArrayList)": (list: unknown) => wrapper(list, "isReadOnly"),
    Repeat: (value: unknown, count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return new ArrayList(new Array<unknown>(count).fill(value));
    },
    "Synchronized(System.Collections.ArrayList)": (list: unknown) => list,
  },
});
