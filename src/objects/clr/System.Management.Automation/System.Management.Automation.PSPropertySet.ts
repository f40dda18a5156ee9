import { BoundMember } from "../../members/BoundMember.ts";
import { PSPropertySet } from "../../members/PSMemberInfo.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { elementsOf } from "../members/listMembers.ts";

export default defineClr<BoundMember | PSPropertySet>({
  constructors: {
    "(string,System.Collections.Generic.IEnumerable[string])": (name: string, names: unknown) =>
      new PSPropertySet(name, elementsOf(names).map(String)),
  },
  properties: {
    ReferencedPropertyNames: (self) => {
      const set = self instanceof BoundMember ? (self.member as PSPropertySet) : self;
      return new ListObject(typeByName("System.Collections.ObjectModel.Collection[string]"), [
        ...set.referencedPropertyNames,
      ]);
    },
  },
});
