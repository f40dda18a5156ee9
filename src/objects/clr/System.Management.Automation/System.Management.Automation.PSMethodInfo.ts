import type { BoundMember } from "../../members/BoundMember.ts";
import type { PSMethod } from "../../members/PSMethod.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { definitionsOf } from "../members/memberDefinitions.ts";

export default defineType<BoundMember | PSMethod>({
  name: "System.Management.Automation.PSMethodInfo",
  properties: {
    "System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...definitionsOf(self)]),
  },
});
