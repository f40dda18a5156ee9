import type { BoundMember } from "../../members/BoundMember.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineClr } from "../../types/defineClr.ts";
import { definitionsOf } from "../members/memberDefinitions.ts";

const has = (accessor: "get" | "set") => (self: BoundMember | PSMethod) =>
  definitionsOf(self).some((definition) => definition.includes(`${accessor};`));

export default defineClr<BoundMember | PSMethod>({
  properties: { IsSettable: has("set"), IsGettable: has("get") },
});
