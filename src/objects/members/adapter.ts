import { XmlNode } from "../values/io/XmlNode.ts";
import { FieldedObject } from "./FieldedObject.ts";
import { missing } from "./missing.ts";
import { readXmlMember, writeXmlMember, xmlMemberNames } from "./xmlAdapter.ts";
import { xmlProperties } from "./xmlProperties.ts";

/*
 * Objects that PowerShell shows by other properties than .NET's own: nodes of XML by their attributes and children, rows
 * of a data table by their columns, instances of WMI and CIM by what their class has. .NET's properties stand behind and are left out of lists.
 */

export type AdaptedObject = XmlNode | FieldedObject;

export function isAdapted(value: unknown): value is AdaptedObject {
  return value instanceof XmlNode || value instanceof FieldedObject;
}

export function readAdapted(value: AdaptedObject, name: string): unknown {
  if (value instanceof XmlNode) return readXmlMember(value, name);
  const field = value.field(name);
  return field ? field.value : missing;
}

/** False where there is no property of the name. */
export function writeAdapted(value: AdaptedObject, name: string, to: unknown): boolean {
  if (value instanceof XmlNode) return writeXmlMember(value, name, to);
  const field = value.field(name);
  if (!field) return false;
  value.setField(field, to);
  return true;
}

export function adaptedNames(value: AdaptedObject): string[] {
  if (value instanceof XmlNode) return xmlMemberNames(value);
  return Array.from(value.fields, ({ name }) => name);
}

/** The properties with what Get-Member says of them. */
export function adaptedProperties(value: AdaptedObject): { name: string; definition: string }[] {
  if (value instanceof XmlNode) return xmlProperties(value);
  return Array.from(value.fields, ({ name, typeText, isSettable }) => ({
    name,
    definition: `${typeText} ${name} {get;${isSettable ? "set;" : ""}}`,
  }));
}
