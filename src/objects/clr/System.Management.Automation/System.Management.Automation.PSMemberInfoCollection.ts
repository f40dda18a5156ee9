import { clrException } from "../../errors/PSError.ts";
import { BoundMember, MemberCollection } from "../../members/BoundMember.ts";
import { boundMember } from "../../members/boundMembers.ts";
import { checkMemberName } from "../../members/checkMemberName.ts";
import { attachable, ensureExtendedMembers, extendedMembers } from "../../members/extendedMembers.ts";
import { type PSMemberInfo, PSNoteProperty } from "../../members/PSMemberInfo.ts";
import { wildcardMatcher } from "../../ops/wildcard.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { addMember } from "../../types/typeData/addMember.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";

function fits(self: MemberCollection, member: BoundMember | null): BoundMember | null {
  if (!member || self.part === "Member") return member;
  const isMethod = member.memberType.endsWith("Method") || member.memberType === "ParameterizedProperty";
  return isMethod === (self.part === "Method") ? member : null;
}

function add(self: MemberCollection, member: PSMemberInfo | BoundMember | null, isChecked = false): void {
  if (member === null)
    throw clrException(
      "System.Management.Automation.PSArgumentNullException",
      'Cannot process argument because the value of argument "member" is null. Change the value of argument "member" to a non-null value.',
    );
  checkMemberName(member.name);
  const added =
    member instanceof BoundMember ? (member.member ?? new PSNoteProperty(member.name, boundValueOf(member))) : member;
  if (isChecked) ensureExtendedMembers(attachable(self.owner)).set(added);
  else addMember(attachable(self.owner), added);
}

function boundValueOf(member: BoundMember): unknown {
  return extendedMembers(member.owner)?.slot(member.name) ?? null;
}

function match(self: MemberCollection, name: string | null, types?: unknown): MemberCollection {
  const isMatch = wildcardMatcher(name ?? "");
  const wanted = types instanceof EnumValue ? types : null;
  const isWanted = (member: BoundMember) => {
    if (!wanted) return true;
    const own = EnumValue.named(wanted.type, member.memberType);
    return own !== null && (own.value & wanted.value) !== 0n;
  };
  const found = self.members().filter((member) => isMatch(member.name) && isWanted(member));
  return new MatchedMembers(self.owner, self.part, () => found);
}

/** What Match gives: a list of its own, which knows its length. */
class MatchedMembers extends MemberCollection {
  override get clrType(): ClrType {
    return typeByName(
      super.clrType.name.replace("PSMemberInfoIntegratingCollection", "ReadOnlyPSMemberInfoCollection"),
    );
  }
}

export default defineClr<MemberCollection>({
  typeParameters: ["T"],
  indexers: {
    Item: {
      get: (self, name: string | null) => fits(self, boundMember(self.owner, name ?? "")),
    },
  },
  methods: {
    Add: add,
    Remove: (self, name: string | null) => {
      extendedMembers(self.owner)?.remove(name ?? "");
    },
    "Match(string)": (self, name: string | null) => match(self, name),
    "Match(string,System.Management.Automation.PSMemberTypes)": match,
  },
});
