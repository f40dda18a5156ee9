import { adapterError } from "../../errors/adapterError.ts";
import { PSError } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { BoundMember } from "../../members/BoundMember.ts";
import { boundValue } from "../../members/boundMembers.ts";
import { isCyclicAlias } from "../../members/isCyclicAlias.ts";
import { memberInfoText, memberText } from "../../members/memberText.ts";
import {
  PSAliasProperty,
  type PSMemberInfo,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from "../../members/PSMemberInfo.ts";
import { PSMethod } from "../../members/PSMethod.ts";
import { methodIsNoProperty, setMember } from "../../members/setMember.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeNamesOf } from "../../types/typeNames.ts";
import { typeOf } from "../../types/typeOf.ts";
import { fullTypeName } from "../../types/typeText.ts";
import { PSCustomObject, unwrap } from "../../values/PSObject.ts";
import { ScriptBlock } from "../../values/ScriptBlock.ts";
import { indexedTypeName } from "../members/memberDefinitions.ts";
import { unreferenced } from "./System.Management.Automation.PSPropertyInfo.ts";

type Self = BoundMember | PSMemberInfo | PSMethod;

/** Methods give themselves; a script property that belongs to no object runs without $this. */
function value(self: Self): unknown {
  if (self instanceof PSMethod || self instanceof PSScriptMethod || setOf(self) !== null) return self;
  if (self instanceof BoundMember) return self.memberType.endsWith("Method") ? self : boundValue(self);
  if (self instanceof PSScriptProperty && self.getterScript instanceof ScriptBlock)
    return self.getterScript.invokeForValue();
  return self instanceof PSNoteProperty ? self.value : null;
}

/** A property set, alone or of an object, is its own value. */
function setOf(self: Self): PSPropertySet | null {
  const member = self instanceof BoundMember ? self.member : self;
  return member instanceof PSPropertySet ? member : null;
}

function setValue(self: Self, next: unknown): void {
  if (self instanceof BoundMember) setBound(self, next);
  else if (self instanceof PSNoteProperty) self.value = next;
  else throw notModelled("Setting the value of a member that belongs to no object");
}

/** A property of the type itself is set by its adapter, without an assignment around it. */
function setBound({ owner, name, memberType, clrType }: BoundMember, next: unknown): void {
  if (memberType.endsWith("Method")) throw methodIsNoProperty(clrType);
  try {
    setMember(owner, name, next);
  } catch (thrown) {
    const error = memberType === "Property" ? adapterError(thrown, name) : thrown;
    throw error instanceof PSError && error !== thrown ? error.marked("passesMembers") : error;
  }
}

function typeNameOfValue(self: Self): string {
  if (self instanceof BoundMember && self.member instanceof PSAliasProperty && isCyclicAlias(self.member, self.owner))
    throw unreferenced(self.member);
  if (self instanceof BoundMember && self.memberType === "Property") {
    const property = typeOf(unwrap(self.owner)).members.property(self.name);
    const type = property?.declaringType.resolveSignatureType(property.signature.type);
    if (type) return fullTypeName(type);
  }
  if (self instanceof PSAliasProperty) {
    if (self.conversionType) return self.conversionType.name;
    throw unreferenced(self);
  }
  const memberType = self instanceof PSMethod ? self.kind : self.memberType;
  if (memberType === "ParameterizedProperty") return indexedTypeName(self as BoundMember | PSMethod);
  if (memberType === "ScriptProperty" || memberType === "ScriptMethod") return "System.Object";
  if (memberType === "Method") return "System.Management.Automation.PSMethod";
  if (memberType === "PropertySet") return "System.Management.Automation.PSPropertySet";
  const current = value(self);
  if (current === null || current === undefined) return "System.Object";
  return current instanceof PSCustomObject ? typeNamesOf(current)[0] : fullTypeName(typeOf(current));
}

function text(self: Self): string {
  if (self instanceof BoundMember) return memberText(self);
  if (self instanceof PSMethod && self.kind === "ScriptMethod") return `System.Object ${self.name}();`;
  return self instanceof PSMethod ? self.definitions.join(", ") : memberInfoText(self);
}

export default defineClr<Self>({
  properties: {
    MemberType: (self) => (self instanceof PSMethod ? self.kind : self.memberType),
    Name: (self) => self.name,
    IsInstance: (self) => !(self instanceof BoundMember) || self.isInstance,
    Value: { get: value, set: setValue },
    TypeNameOfValue: typeNameOfValue,
  },
  methods: {
    Copy: (self) =>
      self instanceof BoundMember ? (self.member ?? new PSNoteProperty(self.name, boundValue(self))) : self,
  },
  toText: text,
});
