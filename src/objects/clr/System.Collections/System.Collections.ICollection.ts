import { enumerate } from "../../ops/enumerate.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { tooShort } from "../members/dictionaryMembers.ts";
import { copyTo, elementsOf } from "../members/listMembers.ts";

export default defineClr<unknown>({
  properties: {
    Count: (self) => (self instanceof Dictionary ? self.count : elementsOf(self).length),
    SyncRoot: (self) => self,
    IsSynchronized: () => false,
  },
  methods: {
    CopyTo: (self, target: unknown, at: number) =>
      copyTo([...(enumerate(self) ?? [])], target, at, at < 0 ? undefined : tooShort),
  },
});
