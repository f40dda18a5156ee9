import { checkIndex, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<StringCollection>({
  name: "System.Collections.Specialized.StringCollection",
  constructors: { "()": () => new StringCollection([]) },
  properties: {
    "int Count {get;}": (self) => self.items.length,
    "bool IsReadOnly {get;}": () => false,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self,
  },
  indexers: {
    "string Item(int index) {get;set;}": {
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
    "int Add(string value)": (self, value: string) => addItem(self, value),
    "void AddRange(string[] value)": (self, values: readonly string[]) => {
      checkNotNull(values, "value");
      addItemsAt(self.items, self.items.length, values);
      changed(self);
    },
    "void Clear()": (self) => clearItems(self),
    "bool Contains(string value)": (self, value: string) => indexOfItem(self.items, value) >= 0,
    "void CopyTo(string[] array, int index)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "System.Collections.Specialized.StringEnumerator GetEnumerator()": (self) =>
      enumerator("System.Collections.Specialized.StringEnumerator", () => self.elements),
    "int IndexOf(string value)": (self, value: string) => indexOfItem(self.items, value),
    "void Insert(int index, string value)": (self, index: number, value: string) => insertItems(self, index, [value]),
    "void Remove(string value)": (self, value: string) => {
      removeItem(self, value);
    },
    "void RemoveAt(int index)": (self, index: number) => removeAt(self, index),
  },
});
