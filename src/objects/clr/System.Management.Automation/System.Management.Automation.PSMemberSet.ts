import type { BoundMember } from "../../members/BoundMember.ts";
import { memberCollection } from "../../members/boundMembers.ts";
import { memberInfoText, memberText } from "../../members/memberText.ts";
import { PSMemberInfo, PSMemberSet } from "../../members/PSMemberInfo.ts";
import { PSObjectView } from "../../members/PSObjectView.ts";
import { viewMemberNames } from "../../members/propertyList.ts";
import { defineClr } from "../../types/defineClr.ts";
import { elementsOf } from "../members/listMembers.ts";

type Self = BoundMember | PSMemberSet | PSObjectView;

export default defineClr<Self>({
  constructors: {
    "(string)": (name: string) => new PSMemberSet(name, []),
    "(string,System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo])": (
      name: string,
      members: unknown,
    ) =>
      new PSMemberSet(
        name,
        elementsOf(members).filter((member) => member instanceof PSMemberInfo),
      ),
  },
  properties: {
    InheritMembers: () => true,
    Members: (self) => (self instanceof PSObjectView ? memberCollection(self.target, "Member") : null),
  },
  toText: (self) =>
    self instanceof PSMemberSet
      ? memberInfoText(self)
      : self instanceof PSObjectView
        ? `ps${self.part} {${viewMemberNames(self).join(", ")}}`
        : memberText(self),
});
