import type { BoundMember } from "../../members/BoundMember.ts";
import { memberCollection } from "../../members/boundMembers.ts";
import { memberInfoText } from "../../members/memberText.ts";
import { PSMemberInfo, PSMemberSet } from "../../members/PSMemberInfo.ts";
import { PSObjectView } from "../../members/PSObjectView.ts";
import { viewMemberNames } from "../../members/propertyList.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { elementsOf } from "../members/listMembers.ts";

type Self = BoundMember | PSMemberSet | PSObjectView;

export default defineType<Self>({
  name: "System.Management.Automation.PSMemberSet",
  constructors: {
    "(string name)": (name: string) => new PSMemberSet(name, []),
    "(string name, System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo] members)": (
      name: string,
      members: unknown,
    ) =>
      new PSMemberSet(
        name,
        elementsOf(members).filter((member) => member instanceof PSMemberInfo),
      ),
  },
  properties: {
    "bool InheritMembers {get;}": () => true,
    "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}": (
      self,
    ) => (self instanceof PSObjectView ? memberCollection(self.target, "Member") : null),
  },
  toText: (self) =>
    self instanceof PSMemberSet
      ? memberInfoText(self)
      : self instanceof PSObjectView
        ? `ps${self.part} {${viewMemberNames(self).join(", ")}}`
        : self.name,
});
