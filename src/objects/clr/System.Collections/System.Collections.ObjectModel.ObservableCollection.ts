import { callDelegate } from "../../calls/callDelegate.ts";
import { Delegate } from "../../calls/Delegate.ts";
import { checkIndex } from "../../errors/argumentChecks.ts";
import type { EventListener } from "../../host/EventSource.ts";
import { defineClr } from "../../types/defineClr.ts";
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
  collectionMethods.Insert(self, index, item);
  tell(self, new CollectionChange("Add", [item], null, index, -1));
}

function removeAt(self: ObservableCollection, index: number): void {
  checkIndex(index, self.items.length);
  const [item] = self.items.splice(index, 1);
  changed(self);
  tell(self, new CollectionChange("Remove", null, [item], -1, index));
}

export default defineClr<ObservableCollection>({
  typeParameters: ["T"],
  constructors: {
    "()": function () {
      return new ObservableCollection(this);
    },
    "(System.Collections.Generic.IEnumerable[T])": function (source: unknown) {
      return new ObservableCollection(this, elementsOf(source));
    },
    "(System.Collections.Generic.List[T])": function (source: unknown) {
      return new ObservableCollection(this, elementsOf(source));
    },
  },
  properties: { Count: (self) => self.items.length },
  indexers: {
    Item: {
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
    Add: (self, item: unknown) => insert(self, self.items.length, item),
    Insert: insert,
    Remove: (self, item: unknown) => {
      const index = indexOfItem(self.items, item);
      if (index < 0) return false;
      removeAt(self, index);
      return true;
    },
    RemoveAt: removeAt,
    Clear: (self) => {
      self.items.length = 0;
      changed(self);
      tell(self, new CollectionChange("Reset", null, null, -1, -1));
    },
    Move: (self, from: number, to: number) => {
      checkIndex(from, self.items.length);
      const [item] = self.items.splice(from, 1);
      self.items.splice(to, 0, item);
      changed(self);
      tell(self, new CollectionChange("Move", [item], [item], to, from));
    },
  },
});
