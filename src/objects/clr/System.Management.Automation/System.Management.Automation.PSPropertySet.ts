import { BoundMember } from "../../members/BoundMember.ts";
import { PSPropertySet } from "../../members/PSMemberInfo.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { elementsOf } from "../members/listMembers.ts";

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
