import { outOfRange } from "../../errors/argumentChecks.ts";
import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import type { RegexCollection } from "../../values/MatchObject.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

/** CaptureCollection and MatchCollection: `name` and the type of an element, both in System.Text.RegularExpressions. */
export function regexCollection(name: string, element: string): TypeDefinition<RegexCollection> {
  const space = "System.Text.RegularExpressions";
  return defineType<RegexCollection>({
    name: `${space}.${name}`,
    interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable", "System.Collections.IList"],
    properties: {
      "bool IsReadOnly {get;}": () => true,
      "int Count {get;}": (self) => self.items.length,
      "bool IsSynchronized {get;}": () => false,
      "System.Object SyncRoot {get;}": (self) => self,
    },
    indexers: {
      [`${space}.${element} Item(int i) {get;}`]: {
        get: (self, index: number) => {
          if (index < 0 || index >= self.items.length)
            throw outOfRange("Specified argument was out of the range of valid values.", "i");
          return self.items[index];
        },
      },
    },
    methods: {
      "System.Collections.IEnumerator GetEnumerator()": (self) =>
        enumerator(`${space}.${name}+Enumerator`, () => self.items),
      "void CopyTo(array array, int arrayIndex)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    },
  });
}
