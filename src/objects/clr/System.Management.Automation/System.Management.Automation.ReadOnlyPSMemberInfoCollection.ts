import type { MemberCollection } from "../../members/BoundMember.ts";
import { defineType } from "../../types/TypeDefinition.ts";

export default defineType<MemberCollection>({
  name: "System.Management.Automation.ReadOnlyPSMemberInfoCollection",
  typeParameters: ["T"],
  properties: { "int Count {get;}": (self) => self.members().length },
  indexers: {
    "T Item(string name) {get;}": {
      get: (self, name: string | null) => {
        const wanted = (name ?? "").toLowerCase();
        return self.members().find((member) => member.name.toLowerCase() === wanted) ?? null;
      },
    },
    "T Item(int index) {get;}": { get: (self, index: number) => self.members()[index] ?? null },
  },
});
