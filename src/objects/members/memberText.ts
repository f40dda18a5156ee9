import { closedSignature } from "../calls/closedSignature.ts";
import { toText } from "../ops/toText.ts";
import { cultureText } from "../text/cultureText.ts";
import { ClrType } from "../types/ClrType.ts";
import { methodDefinitions } from "../types/framework/methodDefinitions.ts";
import { PSTypeDataMethod } from "../types/typeData/PSTypeDataMethod.ts";
import { PSTypeDataProperty } from "../types/typeData/PSTypeDataProperty.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { shortTypeName } from "../types/typeText.ts";
import { ArrayList } from "../values/collections/ArrayList.ts";
import { XmlNode } from "../values/io/XmlNode.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import type { BoundMember } from "./BoundMember.ts";
import { boundValue } from "./boundMembers.ts";
import { ownTypeNames } from "./extendedMembers.ts";
import {
  PSAliasProperty,
  PSDeserializedProperty,
  type PSMemberInfo,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptProperty,
  PSVariableProperty,
} from "./PSMemberInfo.ts";
import type { PropertyMember } from "./TypeMembers.ts";
import { xmlProperties } from "./xmlProperties.ts";

/** ToString() of a member: "int a=1", "al = a", "System.Object s {get=...;}", "int Length {get;}". */
export function memberText(bound: BoundMember): string {
  const { member, owner, name } = bound;
  if (member) return memberInfoText(member);
  const { members } = typeOf(unwrap(owner));
  if (bound.memberType === "NoteProperty") return noteText(name, boundValue(bound));
  if (bound.memberType === "Method") {
    const method = members.method(name);
    return method ? methodDefinitions(typeOf(unwrap(owner)), method).join(", ") : name;
  }
  const indexers = members.indexers.filter((one) => one.signature.name === name);
  if (indexers.length > 0) return indexers.map(closedSignature).join(", ");
  const property = members.property(name);
  if (!property && unwrap(owner) instanceof XmlNode) {
    const found = xmlProperties(unwrap(owner) as XmlNode).find((one) => one.name === name);
    if (found) return found.definition;
  }
  if (!property) return `System.String ${name} {get;set;}`;
  return propertyText(property);
}

/** "int Length {get;}"; a field's signature has no accessors. */
export function propertyText(property: PropertyMember): string {
  const text = closedSignature(property);
  return property.isField ? `${text} ${property.signature.hasSetter ? "{get;set;}" : "{get;}"}` : text;
}

export function memberInfoText(member: PSMemberInfo): string {
  const { name } = member;
  if (member instanceof PSDeserializedProperty) return `${fullName(member.value)} {get;set;}`;
  if (member instanceof PSNoteProperty) return noteText(name, member.value);
  if (member instanceof PSVariableProperty) return noteText(name, member.getter(null));
  if (member instanceof PSAliasProperty) {
    const conversion = member.conversionType instanceof ClrType ? `(${member.conversionType.name})` : "";
    return `${name} = ${conversion}${member.referencedMemberName}`;
  }
  if (member instanceof PSScriptProperty) {
    return `System.Object ${name} {${accessorText("get", member.getterScript)}${accessorText("set", member.setterScript)}}`;
  }
  if (member instanceof PSTypeDataProperty || member instanceof PSTypeDataMethod) return member.definition;
  if (member instanceof PSVariableProperty) return noteText(name, member.getter(null));
  if (member instanceof PSPropertySet) return `${name} {${member.referencedPropertyNames.join(", ")}}`;
  if (member instanceof PSMemberSet) return `${name} {${member.members.map((one) => one.name).join(", ")}}`;
  return `System.Object ${name}();`;
}

function accessorText(accessor: string, script: unknown): string {
  return script instanceof ScriptBlock ? `${accessor}=${script.text};` : "";
}

function noteText(name: string, value: unknown): string {
  // A list that came back from CLIXML is text as strings are made of lists.
  const isReadList = value instanceof ArrayList && ownTypeNames(value) !== undefined;
  const shown = value === null || value === undefined ? "null" : isReadList ? toText(value) : cultureText(value);
  return `${noteTypeName(value)} ${name}=${shown}`;
}

function fullName(value: unknown): string {
  return value === null || value === undefined ? "" : typeNamesOf(value)[0];
}

function noteTypeName(value: unknown): string {
  if (value === null || value === undefined) return "object";
  if (value instanceof PSCustomObject || value instanceof PSObject || ownTypeNames(value)) return typeNamesOf(value)[0];
  return shortTypeName(typeOf(value));
}
