import type { MemberCollection } from "../../members/BoundMember.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr<MemberCollection>({
  typeParameters: ["T"],
  properties: { Count: (self) => self.members().length },
  indexers: {
    "Item(string)": {
      get: (self, name: string | null) => {
        const wanted = (name ?? "").toLowerCase();
        return self.members().find((member) => member.name.toLowerCase() === wanted) ?? null;
      },
    },
    "Item(int)": { get: (self, index: number) => self.members()[index] ?? null },
  },
});
