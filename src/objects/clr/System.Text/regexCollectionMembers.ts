import { outsideRange } from "../../errors/argumentChecks.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { RegexCollection } from "../../values/MatchObject.ts";
import { copyTo, enumerator } from "../members/listMembers.ts";

/** CaptureCollection and MatchCollection: `name` is in System.Text.RegularExpressions. */
export function regexCollection(name: string): ClrMembers<RegexCollection> {
  const space = "System.Text.RegularExpressions";
  return defineClr<RegexCollection>({
    properties: {
      IsReadOnly: () => true,
      Count: (self) => self.items.length,
      IsSynchronized: () => false,
      SyncRoot: (self) => self,
    },
    indexers: {
      Item: {
        get: (self, index: number) => {
          if (index < 0 || index >= self.items.length) throw outsideRange("i");
          return self.items[index];
        },
      },
    },
    methods: {
      GetEnumerator: (self) => enumerator(`${space}.${name}+Enumerator`, () => self.items),
      "CopyTo(array,int)": (self, target: unknown, at: number) => copyTo(self.items, target, at),
    },
  });
}
