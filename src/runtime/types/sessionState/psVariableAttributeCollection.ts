import { collectionIndexer } from "../../../objects/clr/members/collectionMembers.ts";
import { indexOfItem } from "../../../objects/clr/members/listMembers.ts";
import { checkIndex } from "../../../objects/errors/argumentChecks.ts";
import { defineClr } from "../../../objects/types/defineClr.ts";
import type { PSVariableAttributeCollection } from "../../values/PSVariableAttributeCollection.ts";

function removeAt(self: PSVariableAttributeCollection, index: number): void {
  checkIndex(index, self.items.length);
  self.replace(index, 1, []);
}

export const psVariableAttributeCollection = defineClr<PSVariableAttributeCollection>(
  "System.Management.Automation.PSVariableAttributeCollection",
  {
    base: "System.Collections.ObjectModel.Collection[System.Attribute]",
    properties: { "int Count {get;}": (self) => self.items.length },
    indexers: {
      "System.Attribute Item(int index) {get;set;}": {
        get: collectionIndexer.get,
        set: (self, index: number, value: unknown) => {
          checkIndex(index, self.items.length);
          self.replace(index, 1, [value]);
        },
      },
    },
    methods: {
      "void Add(System.Attribute item)": (self, item: unknown) => self.replace(self.items.length, 0, [item]),
      "void Insert(int index, System.Attribute item)": (self, index: number, item: unknown) => {
        checkIndex(index, self.items.length + 1);
        self.replace(index, 0, [item]);
      },
      "bool Remove(System.Attribute item)": (self, item: unknown) => {
        const index = indexOfItem(self.items, item);
        if (index >= 0) removeAt(self, index);
        return index >= 0;
      },
      "void RemoveAt(int index)": removeAt,
      "void Clear()": (self) => self.replace(0, self.items.length, []),
    },
  },
);
