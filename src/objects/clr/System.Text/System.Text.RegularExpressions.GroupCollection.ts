import { newArray } from "../../ops/indexing/arrayItems.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { FailedGroup, type GroupCollection } from "../../values/MatchObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

function byName(self: GroupCollection, name: string | null): unknown {
  const regex = self.match.found?.regex;
  const slot = regex ? regex.slotOf(/^\d+$/.test(name ?? "") ? Number(name) : (name ?? "")) : -1;
  return slot < 0 ? null : self.items[slot];
}

export default defineType<GroupCollection>({
  name: "System.Text.RegularExpressions.GroupCollection",
  properties: {
    "bool IsReadOnly {get;}": () => true,
    "int Count {get;}": (self) => self.items.length,
    "bool IsSynchronized {get;}": () => false,
    "System.Object SyncRoot {get;}": (self) => self.match,
    "System.Collections.Generic.IEnumerable[string] Keys {get;}": (self) =>
      newArray(typeByName("System.String"), [...(self.match.found?.regex.groupNames ?? ["0"])]),
    "System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}": (self) =>
      newArray(typeByName("System.Text.RegularExpressions.Group"), [...self.items]),
  },
  indexers: {
    "System.Text.RegularExpressions.Group Item(int groupnum) {get;}": {
      get: (self, number: number) => {
        const slot = self.match.found?.regex.slotOf(number) ?? (number === 0 ? 0 : -1);
        return slot < 0 ? new FailedGroup("") : self.items[slot];
      },
    },
    "System.Text.RegularExpressions.Group Item(string groupname) {get;}": {
      get: (self, name: string | null) => byName(self, name) ?? new FailedGroup(""),
    },
  },
  methods: {
    "System.Collections.IEnumerator GetEnumerator()": (self) =>
      enumerator("System.Text.RegularExpressions.GroupCollection+Enumerator", () => self.items),
    "void CopyTo(array array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    "bool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)": (
      self,
      name: string | null,
      result: PSReference,
    ) => {
      const found = byName(self, name);
      result.value = found;
      return found !== null;
    },
    "bool ContainsKey(string key)": (self, name: string | null) => byName(self, name) !== null,
  },
});
