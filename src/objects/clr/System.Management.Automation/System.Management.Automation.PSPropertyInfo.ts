import { clrException } from "../../errors/PSError.ts";
import { BoundMember } from "../../members/BoundMember.ts";
import { boundMember } from "../../members/boundMembers.ts";
import { isCyclicAlias } from "../../members/isCyclicAlias.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  type PSMemberInfo,
  PSNoteProperty,
  PSScriptProperty,
} from "../../members/PSMemberInfo.ts";
import { isXmlMemberSettable } from "../../members/xmlAdapter.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { XmlNode } from "../../values/io/XmlNode.ts";
import { unwrap } from "../../values/PSObject.ts";

type Self = BoundMember | PSMemberInfo;

/** What decides whether a property can be set. */
function isSettable(self: Self): boolean {
  const member = self instanceof BoundMember ? self.member : self;
  if (member instanceof PSScriptProperty) return member.setterScript !== null;
  if (member instanceof PSCodeProperty) return member.setter !== null;
  if (member instanceof PSAliasProperty) {
    const referenced = self instanceof BoundMember ? boundMember(self.owner, member.referencedMemberName) : null;
    if (!referenced || isCyclicAlias(member, (self as BoundMember).owner)) throw unreferenced(member);
    return isSettable(referenced);
  }
  if (member instanceof PSNoteProperty) return true;
  if (!(self instanceof BoundMember)) return false;
  if (self.memberType === "NoteProperty") return true;
  const owner = unwrap(self.owner);
  const property = typeOf(owner).members.property(self.name);
  if (!property && owner instanceof XmlNode) return isXmlMemberSettable(owner, self.name);
  return property ? property.signature.hasSetter : false;
}

function isGettable(self: Self): boolean {
  if (self instanceof PSAliasProperty) throw unreferenced(self);
  return true;
}

/** An alias that belongs to no object, or to one without what it stands for, knows nothing. */
export function unreferenced(alias: PSAliasProperty): unknown {
  return clrException(
    "System.Management.Automation.ExtendedTypeSystemException",
    `The member "${alias.referencedMemberName}" referenced by the alias "${alias.name}" cannot be found.`,
  );
}

export default defineClr<Self>({
  properties: {
    IsSettable: isSettable,
    IsGettable: isGettable,
  },
});
