import { isSameKind, kindOf } from "../calls/valueKind.ts";
import type { ClrType } from "../types/ClrType.ts";
import { languageRules } from "../types/languageRules.ts";
import { typeDataGeneration, typeTable } from "../types/typeData/TypeTable.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { PSCustomObject } from "../values/PSObject.ts";
import { isAdapted } from "./adapter.ts";
import { MemberCollection } from "./BoundMember.ts";
import { extendedMembers, ownTypeNames } from "./extendedMembers.ts";
import { type MemberReader, memberReader, readMember } from "./memberLookup.ts";
import { missing } from "./missing.ts";
import { PSMemberInfo } from "./PSMemberInfo.ts";
import { PSObjectView } from "./PSObjectView.ts";
import type { Shape } from "./Shape.ts";

/** The value of `$target.name` where strict mode is off: what is missing is $null, a scalar's Count and Length is 1. */
export function getMember(target: unknown, name: string): unknown {
  const value = readMember(target, name);
  return value === missing ? whenMissing(target, name) : value;
}

/** Whether `$target` itself (not its elements) has a member of the name. */
export function hasMember(target: unknown, name: string): boolean {
  if (target === null || target === undefined) return false;
  const isCollection = Array.isArray(target) || (target instanceof ClrObject && target.elements !== null);
  if (!isCollection) return readMember(target, name) !== missing;
  return extendedMembers(target)?.has(name) === true || memberReader(target, typeOf(target), name) !== null;
}

/** What a member that does not exist gives outside strict mode. */
export function whenMissing(target: unknown, name: string): unknown {
  if (name.length <= 6 && /^(count|length)$/i.test(name)) {
    if (target === null || target === undefined) return 0;
    // Each member is asked, and says that it is one thing.
    if (target instanceof MemberCollection) return target.members().map(() => 1);
    if (Array.isArray(target) || (target instanceof ClrObject && target.elements)) return null;
    return target instanceof PSCustomObject ? languageRules().countOfCustomObject : 1;
  }
  return null;
}

/**
 * `getMember` for one place in a script: remembers the shape or type seen last and where the member was. With
 * `onMissing` the caller decides what a missing member gives (strict mode).
 */
export function memberGetter(
  name: string,
  onMissing: (target: unknown, name: string) => unknown = whenMissing,
): (target: unknown) => unknown {
  let shape: Shape | null = null;
  let slot = -1;
  let type: ClrType | null = null;
  let generation = -1;
  let kind: unknown = null;
  let read: MemberReader | null = null;

  const slow = (target: unknown): unknown => {
    if (target instanceof PSCustomObject) {
      const index = target.extended.shape.indexOf(name);
      if (index >= 0) {
        shape = target.extended.shape;
        slot = index;
      }
    } else if (target !== null && target !== undefined && isPlain(target)) {
      const reader = memberReader(target, typeOf(target), name);
      if (reader && !/^ps(object|base|adapted|extended|typenames)$/i.test(name)) {
        type = typeOf(target);
        kind = kindOf(target);
        read = reader;
        generation = typeDataGeneration();
      }
    }
    const value = readMember(target, name);
    return value === missing ? onMissing(target, name) : value;
  };

  return (target) => {
    if (target instanceof PSCustomObject) {
      const table = target.extended;
      if (table.shape === shape) {
        const value = table.slots[slot];
        if (typeof value !== "object" || !(value instanceof PSMemberInfo)) return value;
      }
      return slow(target);
    }
    if (read !== null && target !== null && target !== undefined && generation === typeDataGeneration()) {
      if (typeOf(target) === type && isSameKind(target, kind)) return read(target);
    }
    return slow(target);
  };
}

/** Whether only the type decides what members a value has. */
export function isPlain(target: unknown): boolean {
  if (typeof target !== "object" || target === null) return true;
  if (typeTable().hasOwn && ownTypeNames(target)) return false;
  if (!(target instanceof ClrObject)) return extendedMembers(target) === undefined;
  return (
    target.extended === undefined &&
    !(target instanceof Dictionary || isAdapted(target) || target instanceof PSObjectView)
  );
}
