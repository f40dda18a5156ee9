import { BoundMember } from "../model/BoundMember.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  type PSMemberInfo,
  PSNoteProperty,
  PSScriptProperty,
} from "../model/PSMemberInfo.ts";
import { PSMethod } from "../model/PSMethod.ts";
import { PSCustomObject, unwrap } from "../model/PSObject.ts";
import { notModelled } from "../model/runtimeError.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeOf } from "../model/typeOf.ts";
import { boundMember, boundValue } from "../ops/boundMembers.ts";
import { memberInfoText, memberText } from "../ops/memberText.ts";
import { setMember } from "../ops/setMember.ts";
import { typeNamesOf } from "../types/typeNames.ts";

type Self = BoundMember | PSMemberInfo | PSMethod;

function value(self: Self): unknown {
  if (self instanceof BoundMember) return boundValue(self);
  return self instanceof PSNoteProperty ? self.value : self instanceof PSMethod ? self : null;
}

function setValue(self: Self, next: unknown): void {
  if (self instanceof BoundMember) setMember(self.owner, self.name, next);
  else if (self instanceof PSNoteProperty) self.value = next;
  else throw notModelled("Setting the value of a member that belongs to no object");
}

function typeNameOfValue(self: Self): string {
  if (self instanceof BoundMember && self.memberType === "Property") {
    const property = typeOf(unwrap(self.owner)).members.property(self.name);
    const type = property?.declaringType.resolveSignatureType(property.signature.type);
    if (type) return type.name;
  }
  if (self instanceof BoundMember && self.memberType === "ScriptProperty") return "System.Object";
  const current = value(self);
  if (current === null || current === undefined) return "System.Object";
  return current instanceof PSCustomObject ? typeNamesOf(current)[0] : typeOf(current).name;
}

/** What decides whether a property can be set. */
function isSettable(self: Self): boolean {
  const member = self instanceof BoundMember ? self.member : self;
  if (member instanceof PSScriptProperty) return member.setterScript !== null;
  if (member instanceof PSCodeProperty) return member.setter !== null;
  if (member instanceof PSAliasProperty && self instanceof BoundMember) {
    const referenced = boundMember(self.owner, member.referencedMemberName);
    return referenced === null || isSettable(referenced);
  }
  if (member instanceof PSAliasProperty || member instanceof PSNoteProperty) return true;
  if (!(self instanceof BoundMember)) return false;
  if (self.memberType === "NoteProperty") return true;
  const property = typeOf(unwrap(self.owner)).members.property(self.name);
  return property ? property.signature.hasSetter : false;
}

function text(self: Self): string {
  if (self instanceof BoundMember) return memberText(self);
  return self instanceof PSMethod ? self.definitions.join(", ") : memberInfoText(self);
}

export default defineType<Self>({
  name: "System.Management.Automation.PSMemberInfo",
  properties: {
    "System.Management.Automation.PSMemberTypes MemberType {get;}": (self) =>
      self instanceof PSMethod ? self.kind : self.memberType,
    "string Name {get;}": (self) => self.name,
    "bool IsInstance {get;}": (self) => (self instanceof BoundMember ? self.isInstance : !(self instanceof PSMethod)),
    "System.Object Value {get;set;}": { get: value, set: setValue },
    "string TypeNameOfValue {get;}": typeNameOfValue,
    "bool IsSettable {get;}": isSettable,
    "bool IsGettable {get;}": () => true,
  },
  methods: {
    "System.Management.Automation.PSMemberInfo Copy()": (self) =>
      self instanceof BoundMember ? (self.member ?? new PSNoteProperty(self.name, boundValue(self))) : self,
    "string ToString()": text,
  },
  toText: text,
});
