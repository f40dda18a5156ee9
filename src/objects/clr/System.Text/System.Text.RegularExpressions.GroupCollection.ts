import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { FailedGroup, type GroupCollection } from "../../values/MatchObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

function byName(self: GroupCollection, name: string | null): unknown {
  const regex = self.match.found?.regex;
  const slot = regex ? regex.slotOf(/^\d+$/.test(name ?? "") ? Number(name) : (name ?? "")) : -1;
  return slot < 0 ? null : self.items[slot];
}

export default defineClr<GroupCollection>({
  properties: {
    IsReadOnly: () => true,
    Count: (self) => self.items.length,
    IsSynchronized: () => false,
    SyncRoot: (self) => self.match,
    Keys: (self) => newArray(typeByName("System.String"), [...(self.match.found?.regex.groupNames ?? ["0"])]),
    Values: (self) => newArray(typeByName("System.Text.RegularExpressions.Group"), [...self.items]),
  },
  indexers: {
    "Item(int)": {
      get: (self, number: number) => {
        const slot = self.match.found?.regex.slotOf(number) ?? (number === 0 ? 0 : -1);
        return slot < 0 ? new FailedGroup("") : self.items[slot];
      },
    },
    "Item(string)": {
      get: (self, name: string | null) => byName(self, name) ?? new FailedGroup(""),
    },
  },
  methods: {
    GetEnumerator: (self) => enumerator("System.Text.RegularExpressions.GroupCollection+Enumerator", () => self.items),
    "CopyTo(array,int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    TryGetValue: (self, name: string | null, result: PSReference) => {
      const found = byName(self, name);
      result.value = found;
      return found !== null;
    },
    ContainsKey: (self, name: string | null) => byName(self, name) !== null,
  },
});
