import { callDelegate } from "../../calls/callDelegate.ts";
import type { Delegate } from "../../calls/Delegate.ts";
import { checkNotNull, outOfRange, refuseNegative } from "../../errors/argumentChecks.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defaultValue } from "../../types/defaultValue.ts";
import { defineClr } from "../../types/defineClr.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { addItemsAt, copyOf } from "../members/addItemsAt.ts";
import { binarySearches, capacityOf, growingListMembers } from "../members/growingListMembers.ts";
import { addItem, changed, checkRange, elementsOf, genericEnumerator, removeItem } from "../members/listMembers.ts";

type Match = Delegate | null;

function test(match: Match): (item: unknown) => boolean {
  checkNotNull(match, "match");
  return (item) => callDelegate(match as Delegate, item) === true;
}

function same(self: ListObject, items: unknown[]): ListObject {
  return new ListObject(self.type, items);
}

function findIndex(self: ListObject, start: number, count: number, match: Match): number {
  if (start < 0 || start > self.items.length) throw outOfRange(clrText("IndexMustBeLessOrEqual"), "startIndex");
  checkRange(self.items, start, count);
  const found = self.items.slice(start, start + count).findIndex(test(match));
  return found < 0 ? -1 : found + start;
}

const shared = growingListMembers<ListObject>({
  growing: (self) => self,
  writable: (self) => self,
  part: same,
  source: "collection",
  startOfSearch: "index",
  insertMessage: () => "Index must be within the bounds of the List.",
  refuseNegative,
});

export default defineClr<ListObject>({
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ListObject(this);
    },
    "(int)": function (size: number) {
      refuseNegative(size, "capacity");
      const made = new ListObject(this);
      made.capacity = size;
      return made;
    },
    "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
      const made = new ListObject(this, elementsOf(source));
      made.capacity = made.items.length;
      return made;
    },
  },
  properties: {
    "bool IsReadOnly {get;}": () => false,
    "bool IsFixedSize {get;}": () => false,
    ...shared.properties,
  },
  indexers: shared.indexers,
  methods: {
    ...shared.methods,
    ...binarySearches("T", "System.Collections.Generic.IComparer[T]"),
    Slice: shared.methods.GetRange,
    Add: (self, item: unknown) => {
      addItem(self, item);
    },
    AsReadOnly: (self) =>
      new ListObject(closedType("System.Collections.ObjectModel.ReadOnlyCollection", self.elementType), self.items),
    ConvertAll: (self, converter: Delegate) =>
      ListObject.of(
        converter.type.typeArguments[1].name,
        self.items.map((item) => callDelegate(converter, item)),
      ),
    EnsureCapacity: (self, size: number) => {
      refuseNegative(size, "capacity");
      self.capacity = Math.max(capacityOf(self), size);
      return self.capacity;
    },
    Exists: (self, match: Match) => self.items.some(test(match)),
    Find: (self, match: Match) => {
      const index = self.items.findIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    FindAll: (self, match: Match) => same(self, self.items.filter(test(match))),
    "FindIndex(System.Predicate[T])": (self, match: Match) => self.items.findIndex(test(match)),
    "FindIndex(int,System.Predicate[T])": (self, start: number, match: Match) =>
      findIndex(self, start, self.items.length - start, match),
    "FindIndex(int,int,System.Predicate[T])": findIndex,
    FindLast: (self, match: Match) => {
      const index = self.items.findLastIndex(test(match));
      return index < 0 ? defaultValue(self.elementType) : self.items[index];
    },
    "FindLastIndex(System.Predicate[T])": (self, match: Match) => self.items.findLastIndex(test(match)),
    ForEach: (self, action: Delegate) => {
      for (const item of self.elements) callDelegate(action, item);
    },
    GetEnumerator: (self) => genericEnumerator(self, "System.Collections.Generic.List`1+Enumerator"),
    Remove: (self, item: unknown) => removeItem(self, item),
    RemoveAll: (self, match: Match) => {
      const isRemoved = test(match);
      const kept = self.items.filter((item) => !isRemoved(item));
      const count = self.items.length - kept.length;
      self.items.length = 0;
      addItemsAt(self.items, 0, kept);
      changed(self);
      return count;
    },
    ToArray: (self) => newArray(self.elementType, copyOf(self.items)),
    TrimExcess: (self) => {
      self.capacity = self.items.length;
    },
    TrueForAll: (self, match: Match) => self.items.every(test(match)),
  },
});
