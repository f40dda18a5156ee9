import {
  PSAliasProperty,
  type PSMemberInfo,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
} from "../../members/PSMemberInfo.ts";
import type { TypeData } from "./TypeData.ts";

/**
 * The hidden member set PSStandardMembers that type data gives an object, from the entries of its type names, nearest
 * first: each setting as the nearest entry has it. Undefined where none says anything.
 */
export function standardMembers(entries: readonly TypeData[]): PSMemberSet | undefined {
  const members: PSMemberInfo[] = [];
  for (const name of settings) {
    const value = nearest(entries, name);
    if (value !== undefined) members.push(new PSNoteProperty(memberName(name), value));
  }
  const method = nearest(entries, "serializationMethod");
  if (method !== undefined) members.push(new PSNoteProperty("SerializationMethod", method));
  const target = nearest(entries, "targetTypeForDeserialization");
  if (target !== undefined) members.push(new PSNoteProperty("TargetTypeForDeserialization", target));
  const source = nearest(entries, "stringSerializationSource");
  if (source !== undefined) members.push(new PSAliasProperty("StringSerializationSource", source));
  for (const name of ["defaultDisplayPropertySet", "defaultKeyPropertySet", "propertySerializationSet"] as const) {
    const value = nearest(entries, name);
    if (value !== undefined) members.push(new PSPropertySet(memberName(name), value));
  }
  return members.length === 0 ? undefined : new PSMemberSet(standardMembersName, members);
}

const settings = ["defaultDisplayProperty", "serializationDepth", "inheritPropertySerializationSet"] as const;

export const standardMembersName = "PSStandardMembers";

function nearest<Name extends keyof TypeData>(entries: readonly TypeData[], name: Name): TypeData[Name] | undefined {
  return entries.find((entry) => entry[name] !== undefined)?.[name];
}

function memberName(setting: string): string {
  return setting[0].toUpperCase() + setting.slice(1);
}
