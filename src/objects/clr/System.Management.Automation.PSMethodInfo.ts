import type { BoundMember } from "../model/BoundMember.ts";
import { ListObject } from "../model/ListObject.ts";
import type { PSMethod } from "../model/PSMethod.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { definitionsOf } from "./memberDefinitions.ts";

export default defineType<BoundMember | PSMethod>({
  name: "System.Management.Automation.PSMethodInfo",
  properties: {
    "System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...definitionsOf(self)]),
  },
});
