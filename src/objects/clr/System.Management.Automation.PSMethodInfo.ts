import { BoundMember } from "../model/BoundMember.ts";
import { ListObject } from "../model/ListObject.ts";
import { PSMethod } from "../model/PSMethod.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { boundValue } from "../ops/boundMembers.ts";

function definitions(self: BoundMember | PSMethod): readonly string[] {
  const method = self instanceof BoundMember ? boundValue(self) : self;
  return method instanceof PSMethod ? method.definitions : [];
}

export default defineType<BoundMember | PSMethod>({
  name: "System.Management.Automation.PSMethodInfo",
  properties: {
    "System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}": (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [...definitions(self)]),
  },
});
