import type { BoundMember } from "../../members/BoundMember.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { definitionsOf } from "../members/memberDefinitions.ts";

export default defineClr<BoundMember | PSMethod>({
  properties: {
    OverloadDefinitions: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...definitionsOf(self)]),
  },
});
