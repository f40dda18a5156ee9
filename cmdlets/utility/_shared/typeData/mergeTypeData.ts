import { CaseInsensitiveMap } from "../../../../src/base/CaseInsensitiveMap.ts";
import type { PSMemberInfo } from "../../../../src/objects/members/PSMemberInfo.ts";
import type { TypeData } from "../../../../src/objects/types/typeData/TypeData.ts";
import { typeTable } from "../../../../src/objects/types/typeData/TypeTable.ts";

/** What is said of a type once, by name of the member that it is in a types file. */
const settings = {
  typeConverter: "TypeConverter",
  defaultDisplayProperty: "DefaultDisplayProperty",
  defaultDisplayPropertySet: "DefaultDisplayPropertySet",
  defaultKeyPropertySet: "DefaultKeyPropertySet",
  serializationMethod: "SerializationMethod",
  targetTypeForDeserialization: "TargetTypeForDeserialization",
  serializationDepth: "SerializationDepth",
  inheritPropertySerializationSet: "InheritPropertySerializationSet",
  stringSerializationSource: "StringSerializationSource",
  propertySerializationSet: "PropertySerializationSet",
} as const;

type Setting = keyof typeof settings;

/**
 * Adds to what the session's type table says of a type. What is said already stays, unless `force` is there: `already`
 * is told its name.
 */
export function mergeTypeData(added: TypeData, force: boolean, already: (name: string) => void): void {
  const there = typeTable().get(added.typeName);
  const members = new CaseInsensitiveMap<PSMemberInfo>(there?.members ?? []);
  for (const [name, member] of added.members) {
    if (members.has(name) && !force) {
      already(name);
      continue;
    }
    members.delete(name);
    members.set(name, member);
  }
  const merged: TypeData = { ...there, typeName: added.typeName, members };
  for (const key of Object.keys(settings) as Setting[]) {
    if (added[key] === undefined) continue;
    if (there?.[key] !== undefined && !force) already(settings[key]);
    else Object.assign(merged, { [key]: added[key] });
  }
  typeTable().set(merged);
}

/** Takes back what was added; what others said meanwhile stays. */
export function withdrawTypeData(added: TypeData): void {
  const there = typeTable().get(added.typeName);
  if (!there) return;
  const members = new CaseInsensitiveMap<PSMemberInfo>();
  for (const [name, member] of there.members) if (added.members.get(name) !== member) members.set(name, member);
  const left: TypeData = { ...there, members };
  for (const key of Object.keys(settings) as Setting[])
    if (added[key] !== undefined && there[key] === added[key]) Object.assign(left, { [key]: undefined });
  const isEmpty = members.size === 0 && Object.keys(settings).every((key) => left[key as Setting] === undefined);
  if (isEmpty) typeTable().remove(added.typeName);
  else typeTable().set(left);
}
