import { BoundMember } from "../model/BoundMember.ts";
import { ListObject } from "../model/ListObject.ts";
import { PSPropertySet } from "../model/PSMemberInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { elementsOf } from "./listMembers.ts";

export default defineType<BoundMember | PSPropertySet>({
  name: "System.Management.Automation.PSPropertySet",
  constructors: {
    "(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)": (
      name: string,
      names: unknown,
    ) => new PSPropertySet(name, elementsOf(names).map(String)),
  },
  properties: {
    "System.Collections.ObjectModel.Collection[string] ReferencedPropertyNames {get;}": (self) => {
      const set = self instanceof BoundMember ? (self.member as PSPropertySet) : self;
      return new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [
        ...set.referencedPropertyNames,
      ]);
    },
  },
});
