import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { checkIndex } from "../../errors/argumentChecks.ts";
import type { EventListener } from "../../host/EventSource.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ScriptBlock } from "../../values/ScriptBlock.ts";
import { collectionIndexer, collectionMethods } from "../members/collectionMembers.ts";
import { changed, elementsOf, indexOfItem } from "../members/listMembers.ts";
import { CollectionChange, ObservableCollection } from "../System.Collections.Specialized/ObservableCollection.ts";

function tell(self: ObservableCollection, change: CollectionChange): void {
  for (const { event, handler } of self.eventHandlers) {
    if (event !== "collectionchanged") continue;
    if (handler instanceof Delegate) callDelegate(handler, self, change);
    else if (handler instanceof ScriptBlock) handler.invoke({ args: [self, change] });
    else if (typeof handler === "function") (handler as EventListener)(self, change);
  }
}

function insert(self: ObservableCollection, index: number, item: unknown): void {
  collectionMethods["void Insert(int index, T item)"](self, index, item);
  tell(self, new CollectionChange("Add", [item], null, index, -1));
}

function removeAt(self: ObservableCollection, index: number): void {
  checkIndex(index, self.items.length);
  const [item] = self.items.splice(index, 1);
  changed(self);
  tell(self, new CollectionChange("Remove", null, [item], -1, index));
}

export default defineType<ObservableCollection>({
  name: "System.Collections.ObjectModel.ObservableCollection",
  typeParameters: ["T"],
  base: "System.Collections.ObjectModel.Collection[T]",
  constructors: {
    "()": function () {
      return new ObservableCollection(this);
    },
    "(System.Collections.Generic.IEnumerable[T] collection)": function (source: unknown) {
      return new ObservableCollection(this, elementsOf(source));
    },
    "(System.Collections.Generic.List[T] list)": function (source: unknown) {
      return new ObservableCollection(this, elementsOf(source));
    },
  },
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: {
    "T Item(int index) {get;set;}": {
      get: collectionIndexer.get,
      set: (self, index: number, value: unknown) => {
        checkIndex(index, self.items.length);
        const old = self.items[index];
        self.items[index] = value;
        changed(self);
        tell(self, new CollectionChange("Replace", [value], [old], index, index));
      },
    },
  },
  methods: {
    "void Add(T item)": (self, item: unknown) => insert(self, self.items.length, item),
    "void Insert(int index, T item)": insert,
    "bool Remove(T item)": (self, item: unknown) => {
      const index = indexOfItem(self.items, item);
      if (index < 0) return false;
      removeAt(self, index);
      return true;
    },
    "void RemoveAt(int index)": removeAt,
    "void Clear()": (self) => {
      self.items.length = 0;
      changed(self);
      tell(self, new CollectionChange("Reset", null, null, -1, -1));
    },
    "void Move(int oldIndex, int newIndex)": (self, from: number, to: number) => {
      checkIndex(from, self.items.length);
      const [item] = self.items.splice(from, 1);
      self.items.splice(to, 0, item);
      changed(self);
      tell(self, new CollectionChange("Move", [item], [item], to, from));
    },
  },
});
