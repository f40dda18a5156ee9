import { closedSignature } from "../calls/closedSignature.ts";
import { convertTo } from "../convert/convertTo.ts";
import { PSError } from "../errors/PSError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { methodDefinitions } from "../types/framework/methodDefinitions.ts";
import { PSTypeDataMethod } from "../types/typeData/PSTypeDataMethod.ts";
import { PSTypeDataProperty } from "../types/typeData/PSTypeDataProperty.ts";
import { typeDataGeneration, typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { ScriptBlock } from "../values/ScriptBlock.ts";
import { isAdapted, readAdapted } from "./adapter.ts";
import { BoundMember } from "./BoundMember.ts";
import { dictionaryMember } from "./dictionaryMember.ts";
import { extendedMembers, ownTypeNames } from "./extendedMembers.ts";
import { isCyclicAlias } from "./isCyclicAlias.ts";
import { memberSetMembers } from "./memberSetMembers.ts";
import { missing } from "./missing.ts";
import {
  PSAliasProperty,
  PSCodeProperty,
  PSMemberInfo,
  PSMemberSet,
  PSScriptMethod,
  PSScriptProperty,
} from "./PSMemberInfo.ts";
import { PSMethod } from "./PSMethod.ts";
import { PSObjectView } from "./PSObjectView.ts";
import { propertyAccess } from "./propertyAccess.ts";
import { typeNameList } from "./typeNameList.ts";

/** What `$target.name` gives, or `missing`; the rules for $null and the Count of a scalar are the caller's. */
export function readMember(target: unknown, name: string): unknown {
  if (target === null || target === undefined) return missing;
  const table = extendedMembers(target);
  if (table) {
    const index = table.shape.indexOf(name);
    if (index >= 0) {
      const slot = table.slots[index];
      return slot instanceof PSMemberInfo && slot.isTableMember ? readTableMember(slot, target) : slot;
    }
  }
  if (isIntrinsicName(name)) return readIntrinsic(target, name.toLowerCase());
  if (target instanceof Dictionary) {
    const value = dictionaryMember(target, name);
    if (value !== missing) return value;
  } else if (isAdapted(target)) {
    const value = readAdapted(target, name);
    if (value !== missing) return value;
  } else if (target instanceof PSObjectView && target.part !== "all") return readPart(target, name);
  const set = target instanceof ClrObject ? memberSetMembers(target) : null;
  if (set === null || isIntrinsicName(name)) return readTypeMember(target, name);
  const inner = set.find((member) => member.name.toLowerCase() === name.toLowerCase());
  if (!inner) return missing;
  // What a set refers to is of the object that has the set.
  return readTableMember(inner, target instanceof BoundMember ? target.owner : target);
}

function readTypeMember(target: unknown, name: string): unknown {
  const type = typeOf(target);
  const read = memberReader(target, type, name);
  if (read) return read(target);
  if (target instanceof PSCustomObject) return missing;
  const elements = target instanceof ClrObject ? target.elements : Array.isArray(target) ? target : null;
  return elements ? enumerateMember(elements, name) : missing;
}

/** Reads a member that the type (or its type data) has; null where it has none. */
export type MemberReader = (target: unknown) => unknown;

const readers = new WeakMap<ClrType, Map<string, MemberReader | null>>();
let readersGeneration = -1;
let readersOfGeneration = readers;

/** How a member of a type is read; kept for a type unless the value has type names of its own. */
export function memberReader(target: unknown, type: ClrType, name: string): MemberReader | null {
  if (typeof target === "object" && ownTypeNames(target)) return findReader(typeNamesOf(target), type, name);
  if (readersGeneration !== typeDataGeneration()) {
    readersOfGeneration = new WeakMap();
    readersGeneration = typeDataGeneration();
  }
  let known = readersOfGeneration.get(type);
  if (!known) {
    known = new Map();
    readersOfGeneration.set(type, known);
  }
  let reader = known.get(name);
  if (reader === undefined) {
    reader = findReader(typeNamesOf(target), type, name);
    known.set(name, reader);
  }
  return reader;
}

function findReader(typeNames: readonly string[], type: ClrType, name: string): MemberReader | null {
  const added = typeTable().member(typeNames, name);
  if (added && leadsBack(added, typeNames)) return () => null;
  if (added) return (target) => readTableMember(added, target);
  const property = type.members.property(name);
  if (property) {
    const { get } = propertyAccess(property);
    return (target) => get(unwrap(target));
  }
  const method = type.members.method(name);
  if (method) {
    return (target) => new PSMethod(unwrap(target), method.name, () => methodDefinitions(type, method));
  }
  const indexers = type.members.indexersNamed(name);
  if (indexers.length > 0) {
    const definitions = indexers.map(closedSignature);
    return (target) => new PSMethod(unwrap(target), indexers[0].signature.name, definitions, "ParameterizedProperty");
  }
  return null;
}

/** Whether an alias of the type data leads back to itself. */
function leadsBack(member: PSMemberInfo, typeNames: readonly string[]): boolean {
  const seen = new Set<PSMemberInfo>();
  for (let at: PSMemberInfo | undefined = member; at instanceof PSAliasProperty; ) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = typeTable().member(typeNames, at.referencedMemberName);
  }
  return false;
}

/** The value of a member that is not a plain note: scripts run with $this, one that fails gives $null. */
function readTableMember(member: PSMemberInfo, target: unknown): unknown {
  if (member instanceof PSAliasProperty) {
    if (isCyclicAlias(member, target)) return null;
    const value = readMember(target, member.referencedMemberName);
    if (value === missing) return null;
    return member.conversionType ? convertTo(value, member.conversionType) : value;
  }
  if (member instanceof PSScriptProperty) {
    if (!(member.getterScript instanceof ScriptBlock)) return null;
    try {
      return member.getterScript.invokeForValue({ self: target });
    } catch (error) {
      if (error instanceof PSError && error.record.errorId !== "NotModelled") return null;
      throw error;
    }
  }
  if (member instanceof PSCodeProperty) return member.getter(unwrap(target));
  if (member instanceof PSTypeDataProperty) return typeDataValue(member, unwrap(target));
  if (member instanceof PSScriptMethod)
    return new PSMethod(target, member.name, [`System.Object ${member.name}();`], "ScriptMethod", false, member.script);
  if (member instanceof PSTypeDataMethod)
    return new PSMethod(target, member.name, [member.definition], member.memberType);
  if ("value" in member) return member.value;
  return member instanceof PSMemberSet ? new BoundMember(target, member.name, "MemberSet", member, false) : member;
}

/** A custom object can claim the type's name, but what the types files read of the type it does not have. */
function typeDataValue(member: PSTypeDataProperty, target: unknown): unknown {
  try {
    return member.getter(target);
  } catch (thrown) {
    if (thrown instanceof TypeError && target instanceof PSCustomObject) return null;
    throw thrown;
  }
}

/** Whether it is a member that every object has on PowerShell's side. */
export function isIntrinsicName(name: string): boolean {
  const first = name.charCodeAt(0) | 32;
  return first === 112 && name.length >= 6 && intrinsicNames.has(name.toLowerCase());
}

const intrinsicNames = new Set(["psobject", "psbase", "psadapted", "psextended", "pstypenames"]);

function readIntrinsic(target: unknown, name: string): unknown {
  const seen = target instanceof PSObjectView && target.part === "all" ? target.target : target;
  switch (name) {
    case "psobject":
      return new PSObjectView(seen, "all");
    case "psbase":
      return new PSObjectView(seen, "base");
    case "psadapted":
      return new PSObjectView(seen, "adapted");
    case "psextended":
      return new PSObjectView(seen, "extended");
    default:
      return typeNameList(seen);
  }
}

/** A member seen through PSBase (.NET's own only), PSAdapted or PSExtended. */
function readPart(view: PSObjectView, name: string): unknown {
  const { target } = view;
  if (view.part === "extended") {
    const member = extendedMembers(target)?.get(name);
    if (!member) {
      const typed = typeTable().member(typeNamesOf(target), name);
      return typed ? readTableMember(typed, target) : missing;
    }
    return member.isTableMember ? readTableMember(member, target) : (member as unknown as { value: unknown }).value;
  }
  if (view.part === "adapted" && isAdapted(target)) return readAdapted(target, name);
  const base = target instanceof PSObject ? target.base : target;
  const type = typeOf(base);
  const property = type.members.property(name);
  if (property) return propertyAccess(property).get(base);
  const method = type.members.method(name);
  return method ? new PSMethod(base, method.name, () => methodDefinitions(type, method)) : missing;
}

/**
 * Member enumeration: the member of every element that has it, values that are collections laid out flat; an element
 * without a Count or Length is one thing. Nothing found is `missing`, one value comes alone, several as an object[].
 */
function enumerateMember(elements: Iterable<unknown>, name: string): unknown {
  const found: unknown[] = [];
  const counts = name.length <= 6 && /^(count|length)$/i.test(name);
  for (const element of elements) {
    const value = readMember(element, name);
    if (value !== missing) addFlat(found, value);
    else if (counts && element !== null && element !== undefined) found.push(1);
    else if (element instanceof PSCustomObject) found.push(null);
  }
  return found.length === 0 ? missing : found.length === 1 ? found[0] : found;
}

function addFlat(found: unknown[], value: unknown): void {
  const inner = Array.isArray(value) ? value : value instanceof ClrObject ? value.elements : null;
  if (inner) for (const item of inner) found.push(item);
  else found.push(value);
}
