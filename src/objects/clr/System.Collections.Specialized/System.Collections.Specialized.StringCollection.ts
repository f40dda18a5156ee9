import { checkIndex, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { addItemsAt } from "../members/addItemsAt.ts";
import {
  addItem,
  changed,
  clearItems,
  copyTo,
  enumerator,
  indexOfItem,
  insertItems,
  removeAt,
  removeItem,
} from "../members/listMembers.ts";
import { StringCollection } from "./StringCollection.ts";

export default defineClr<StringCollection>({
  constructors: { "()": () => new StringCollection([]) },
  properties: {
    "bool IsFixedSize {get;}": () => false,
    Count: (self) => self.items.length,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  indexers: {
    Item: {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
      set: (self, index: number, value: string) => {
        checkIndex(index, self.items.length);
        self.items[index] = value;
        changed(self);
      },
    },
  },
  methods: {
    Add: (self, value: string) => addItem(self, value),
    AddRange: (self, values: readonly string[]) => {
      checkNotNull(values, "value");
      addItemsAt(self.items, self.items.length, values);
      changed(self);
    },
    Clear: (self) => clearItems(self),
    Contains: (self, value: string) => indexOfItem(self.items, value) >= 0,
    CopyTo: (self, target: unknown, at: number) => copyTo(self.items, target, at),
    GetEnumerator: (self) => enumerator("System.Collections.Specialized.StringEnumerator", () => self.elements),
    IndexOf: (self, value: string) => indexOfItem(self.items, value),
    Insert: (self, index: number, value: string) => insertItems(self, index, [value]),
    Remove: (self, value: string) => {
      removeItem(self, value);
    },
    RemoveAt: (self, index: number) => removeAt(self, index),
  },
});
