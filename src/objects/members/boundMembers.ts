import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { adaptedNames, isAdapted } from "./adapter.ts";
import { BoundMember, MemberCollection } from "./BoundMember.ts";
import { extendedMembers } from "./extendedMembers.ts";
import { readMember } from "./memberLookup.ts";
import { missing } from "./missing.ts";
import { PSMemberInfo } from "./PSMemberInfo.ts";
import { allPropertyNames, methodNames, withIndexers } from "./propertyList.ts";

/** The members of an object as PSObject.Members, Properties or Methods gives them. */
export function memberCollection(owner: unknown, part: "Member" | "Property" | "Method"): MemberCollection {
  return new MemberCollection(owner, part, () => listMembers(owner, part));
}

function listMembers(owner: unknown, part: "Member" | "Property" | "Method"): BoundMember[] {
  const properties = part === "Method" ? [] : allPropertyNames(owner);
  const names = part === "Member" ? withIndexers(unwrap(owner), properties) : properties;
  const methods = part === "Property" ? [] : methodNames(owner);
  return [...names, ...methods].map((name) => boundMember(owner, name) as BoundMember);
}

/** One member by name, or null. */
export function boundMember(owner: unknown, name: string): BoundMember | null {
  const table = extendedMembers(owner);
  const index = table?.shape.indexOf(name) ?? -1;
  if (table && index >= 0) {
    const slot = table.slots[index];
    const isMember = table.isDeserialized || (slot instanceof PSMemberInfo && slot.isTableMember);
    const member = isMember ? (table.get(name) ?? null) : null;
    return new BoundMember(owner, table.shape.nameAt(index), member?.memberType ?? "NoteProperty", member, true);
  }
  const added = typeTable().member(typeNamesOf(owner), name);
  if (added) return new BoundMember(owner, added.name, added.memberType, added, false);
  if (isAdapted(owner)) {
    const adapted = adaptedNames(owner).find((one) => one.toLowerCase() === name.toLowerCase());
    if (adapted !== undefined) return new BoundMember(owner, adapted, "Property", null, true);
  }
  const { members } = typeOf(unwrap(owner));
  const property = owner instanceof PSCustomObject ? undefined : members.property(name);
  if (property) return new BoundMember(owner, property.signature.name, "Property", null, true);
  const method = members.method(name);
  if (method) return new BoundMember(owner, method.name, "Method", null, true);
  const [indexer] = members.indexersNamed(name);
  return indexer ? new BoundMember(owner, indexer.signature.name, "ParameterizedProperty", null, false) : null;
}

/** The value of a member; methods give themselves. */
export function boundValue(bound: BoundMember): unknown {
  const value = readMember(bound.owner, bound.name);
  return value === missing ? null : value;
}
