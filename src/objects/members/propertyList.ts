import type { PerEdition } from "../../diag/Edition.ts";
import { PSError } from "../errors/PSError.ts";
import { edition } from "../host/edition.ts";
import { wildcardMatcher } from "../ops/wildcard.ts";
import { frameworkType } from "../types/framework/frameworkTypes.ts";
import { hasTypeData } from "../types/framework/hasMember.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeNamesOf } from "../types/typeNames.ts";
import { typeOf } from "../types/typeOf.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { adaptedNames, isAdapted } from "./adapter.ts";
import { extendedMembers } from "./extendedMembers.ts";
import { getMember } from "./getMember.ts";
import { readMember } from "./memberLookup.ts";
import { missing } from "./missing.ts";
import { PSMemberInfo, PSPropertySet } from "./PSMemberInfo.ts";
import { PSMethod } from "./PSMethod.ts";
import { PSObjectView } from "./PSObjectView.ts";
import type { PropertyMember } from "./TypeMembers.ts";

/** A property of one object, found by name. */
export interface FoundProperty {
  /** As the object spells it. */
  readonly name: string;
  /** Set where the name is that of a property set. */
  readonly set: PSPropertySet | null;
  read(): unknown;
}

/** The property (or property set) of that name: extended members first, then type data, then .NET's own. */
export function findProperty(value: unknown, name: string): FoundProperty | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof PSObjectView && value.part !== "all") {
    const spelled = viewPropertyNames(value).find((one) => one.toLowerCase() === name.toLowerCase());
    return spelled === undefined ? undefined : { name: spelled, set: null, read: () => getMember(value, spelled) };
  }
  const table = extendedMembers(value);
  if (table) {
    const index = table.shape.indexOf(name);
    if (index >= 0) {
      const slot = table.slots[index];
      if (!(slot instanceof PSMemberInfo && slot.isTableMember))
        return { name: table.shape.nameAt(index), set: null, read: () => slot };
      return fromMember(value, slot);
    }
    if (value instanceof PSCustomObject) return typeDataProperty(value, name);
  }
  const typed = typeDataProperty(value, name);
  if (typed) return typed;
  if (isAdapted(value)) {
    const found = readMember(value, name);
    if (found !== missing && !(found instanceof PSMethod)) return { name, set: null, read: () => found };
  }
  const property = typeOf(value).members.property(name);
  if (!property) return undefined;
  const spelled = property.signature.name;
  return { name: spelled, set: null, read: () => getMember(value, spelled) };
}

function typeDataProperty(value: unknown, name: string): FoundProperty | undefined {
  const member = typeTable().member(typeNamesOf(value), name);
  return member && fromMember(value, member);
}

function fromMember(value: unknown, member: PSMemberInfo): FoundProperty | undefined {
  if (member instanceof PSPropertySet) return { name: member.name, set: member, read: () => null };
  if (!member.isProperty) return undefined;
  return { name: member.name, set: null, read: () => getMember(value, member.name) };
}

/** Names of all properties as PSObject.Properties lists them: extended ones, those of the type data, .NET's own. */
export function propertyNames(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (value instanceof PSObjectView && value.part !== "all") return viewPropertyNames(value);
  const table = extendedMembers(value);
  const names: string[] = [];
  if (table) {
    const { shape, slots } = table;
    for (let index = 0; index < shape.size; index++) {
      const slot = slots[index];
      if (!(slot instanceof PSMemberInfo && slot.isTableMember) || (slot.isProperty && !slot.isHidden))
        names.push(shape.nameAt(index));
    }
  }
  const typed = typeTable().members(typeNamesOf(value));
  const own = value instanceof PSCustomObject ? [] : ownPropertyNames(value);
  if (typed.length === 0 && names.length === 0) return [...own];
  const seen = new Set(names.map((name) => name.toLowerCase()));
  const add = (name: string) => {
    if (seen.has(name.toLowerCase())) return;
    seen.add(name.toLowerCase());
    names.push(name);
  };
  const isThere = hasTypeData[edition()];
  for (const member of typed) if (member.isProperty && !member.isHidden && isThere(member.name)) add(member.name);
  for (const name of own) add(name);
  return names;
}

/** What PSBase, PSAdapted and PSExtended show of an object. */
function viewPropertyNames({ target, part }: PSObjectView): string[] {
  if (part === "adapted") return [...(target instanceof PSCustomObject ? [] : ownPropertyNames(target))];
  const own = target instanceof PSCustomObject ? [] : typePropertyNames(target);
  if (part === "base") return [...own];
  const names = propertyNames(target);
  if (target instanceof PSCustomObject) return names;
  const typed = new Set(
    typeTable()
      .members(typeNamesOf(target))
      .map(({ name }) => name.toLowerCase()),
  );
  const table = extendedMembers(target);
  return names.filter((name) => typed.has(name.toLowerCase()) || table?.has(name));
}

/** Names of the members that PSBase, PSAdapted or PSExtended holds. */
export function viewMemberNames(view: PSObjectView): string[] {
  const { target, part } = view;
  if (part === "extended") {
    return [...new Set([...viewPropertyNames(view), ...addedMethodNames(target)])];
  }
  return withIndexers(unwrap(target), [...viewPropertyNames(view), ...typeMethodNames(target)]);
}

/** Where reflection has an indexer: before the other properties, behind one of them, or behind all. */
const indexerPlaces: ReadonlyMap<string, string> = new Map([
  ["System.Collections.ArrayList", "SyncRoot"],
  ["System.Collections.SortedList", "SyncRoot"],
  ["System.Collections.Generic.List`1", "Count"],
  ["System.Collections.Generic.Dictionary`2", "Values"],
  ["System.Collections.Specialized.OrderedDictionary", "Keys"],
  ["System.Text.StringBuilder", "Length"],
  ["System.Text.RegularExpressions.MatchCollection", "Count"],
  ["System.Text.RegularExpressions.GroupCollection", "Count"],
]);

/** The names of properties or members with those of indexers at their places. */
export function withIndexers(value: unknown, names: readonly string[]): string[] {
  if (value instanceof PSCustomObject) return [...names];
  const type = typeOf(value);
  const indexers = new Set(type.members.indexers.map(({ signature }) => signature.name));
  const added = [...indexers].filter((name) => !names.includes(name));
  const at = names.indexOf(indexerPlaces.get(type.genericName ?? type.name) ?? "") + 1;
  return [...names.slice(0, at), ...added, ...names.slice(at)];
}

/** Whether a part of an object shows as text: it has no properties, or an indexer is the first. */
export function isPropertylessView(view: PSObjectView): boolean {
  const names = viewPropertyNames(view);
  if (names.length === 0) return true;
  const isDotnet = view.part === "base" || (view.part === "adapted" && !isAdapted(view.target));
  return isDotnet && withIndexers(unwrap(view.target), names)[0] !== names[0];
}

/** Those of the adapter, where it makes any, else .NET's. */
function ownPropertyNames(value: unknown): readonly string[] {
  const adapted = isAdapted(value) ? adaptedNames(value) : [];
  return adapted.length > 0 ? adapted : typePropertyNames(value);
}

/** The same with what a list leaves out: adapted objects have .NET's own properties behind the adapter's. */
export function allPropertyNames(value: unknown): string[] {
  const names = propertyNames(value);
  if (!isAdapted(value)) return names;
  const seen = new Set(names.map((name) => name.toLowerCase()));
  return [...names, ...typePropertyNames(value).filter((name) => !seen.has(name.toLowerCase()))];
}

/**
 * Without the adapter's properties that a listing of all members does not find: an indexer of the .NET type hides the property
 * that has its name (`<item>` of an XML node behind XmlNode.Item).
 */
export function withoutHiddenByIndexer(value: unknown, names: readonly string[]): readonly string[] {
  if (!isAdapted(value)) return names;
  const hidden = typeOf(unwrap(value)).members.indexers.map(({ signature }) => signature.name.toLowerCase());
  return names.filter((name) => !hidden.includes(name.toLowerCase()));
}

/**
 * The properties that a pattern means: those whose names fit, and for a property set whose name fits the properties of the
 * set that the value has.
 */
export function namesFitting(value: unknown, pattern: string): string[] {
  const fits = wildcardMatcher(pattern);
  const names = withoutHiddenByIndexer(value, allPropertyNames(value));
  const sets = typeTable()
    .members(typeNamesOf(value))
    .filter((member) => member instanceof PSPropertySet);
  const own = [...(extendedMembers(value)?.members() ?? [])];
  if (sets.length === 0 && !own.some((member) => member instanceof PSPropertySet))
    return names.filter((name) => fits(name));
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  const found = new Set<string>();
  const addSet = ({ name, referencedPropertyNames }: PSPropertySet): void => {
    if (!fits(name)) return;
    for (const referenced of referencedPropertyNames) {
      const known = spelled.get(referenced.toLowerCase());
      if (known !== undefined) found.add(known);
    }
  };
  // Members of the object itself come first, then those of type data, whose sets stand at their beginning.
  for (const member of own) {
    if (member instanceof PSPropertySet) addSet(member);
    else if (spelled.has(member.name.toLowerCase()) && fits(member.name)) found.add(member.name);
  }
  for (const set of sets) addSet(set);
  for (const name of names) if (fits(name)) found.add(name);
  return [...found];
}

/** The properties of a value's .NET type by reflection: hidden ones of script classes count. */
export function reflectedNames(value: unknown): readonly string[] {
  return namesOfType(value, true);
}

export function typePropertyNames(value: unknown): readonly string[] {
  return namesOfType(value, false);
}

type NamesByType = WeakMap<object, readonly string[]>;

const ownNames: PerEdition<NamesByType> = { Core: new WeakMap(), Desktop: new WeakMap() };
const ownNamesWithHidden: PerEdition<NamesByType> = { Core: new WeakMap(), Desktop: new WeakMap() };

function namesOfType(value: unknown, withHidden: boolean): readonly string[] {
  const type = typeOf(unwrap(value));
  const known = (withHidden ? ownNamesWithHidden : ownNames)[edition()];
  let names = known.get(type);
  if (!names) {
    const listed = [...type.members.properties.values()];
    const found = (withHidden ? fieldsFirst(listed) : listed)
      .filter(({ isHidden, signature: { parameters } }) => parameters.length === 0 && (withHidden || !isHidden))
      .map((property) => property.signature.name);
    names = declaredOrder[edition()](type.genericName, found);
    known.set(type, names);
  }
  return names;
}

function fieldsFirst(members: readonly PropertyMember[]): readonly PropertyMember[] {
  return [...members.filter(({ isField }) => isField), ...members.filter(({ isField }) => !isField)];
}

/** Of exceptions of .NET Framework, behind what their own types declare. */
const exceptionOrder = [
  "Message",
  "Data",
  "InnerException",
  "TargetSite",
  "StackTrace",
  "HelpLink",
  "Source",
  "HResult",
];

function frameworkOrder(typeName: string, names: readonly string[]): readonly string[] {
  const declared = frameworkType(typeName)?.order?.split(" ");
  if (declared) {
    const known = declared.filter((name) => names.includes(name));
    return [...known, ...names.filter((name) => !known.includes(name))];
  }
  if (!exceptionOrder.every((name) => names.includes(name))) return names;
  return [...names.filter((name) => !exceptionOrder.includes(name)), ...exceptionOrder];
}

const declaredOrder: PerEdition<(typeName: string, names: readonly string[]) => readonly string[]> = {
  Desktop: frameworkOrder,
  Core: (_, names) => names,
};

/** Names of the methods a value has: extended and type data's, then .NET's. */
export function methodNames(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  const names = addedMethodNames(value);
  const seen = new Set(names.map((name) => name.toLowerCase()));
  return [...names, ...typeMethodNames(value).filter((name) => !seen.has(name.toLowerCase()))];
}

function addedMethodNames(value: unknown): string[] {
  const names: string[] = [];
  for (const member of extendedMembers(value)?.members() ?? [])
    if (member.memberType.endsWith("Method")) names.push(member.name);
  for (const member of typeTable().members(typeNamesOf(value)))
    if (member.memberType.endsWith("Method")) names.push(member.name);
  return names;
}

function typeMethodNames(value: unknown): string[] {
  const groups = [...typeOf(unwrap(value)).members.methods.values()];
  return groups.map(({ name }) => name).filter((name) => !/^[gs]et_/.test(name));
}

/** Names and values of all properties; one whose getter fails has null. */
export function propertyEntries(value: unknown): [name: string, value: unknown][] {
  if (
    value instanceof ClrObject &&
    value instanceof PSCustomObject &&
    typeTable().members(typeNamesOf(value)).length === 0
  ) {
    return plainEntries(value);
  }
  return entriesOf(value, propertyNames(value));
}

/** The same of the properties with these names. */
export function entriesOf(value: unknown, names: readonly string[]): [name: string, value: unknown][] {
  return names.map((name) => [name, listedValue(value, name)]);
}

function plainEntries(value: PSCustomObject): [string, unknown][] {
  const { shape, slots } = value.extended;
  const found: [string, unknown][] = [];
  for (let index = 0; index < shape.size; index++) {
    const slot = slots[index];
    if (!(slot instanceof PSMemberInfo && slot.isTableMember)) found.push([shape.nameAt(index), slot]);
    else if (slot.isProperty && !slot.isHidden) found.push([shape.nameAt(index), listedValue(value, slot.name)]);
  }
  return found;
}

/** What stands for the value of a property that is not modelled, in a listing of all properties. */
export const notModelledMark = "(not modelled)";

/** The value of a property in a listing of all of them: $null where it cannot be read. */
export function listedValue(value: unknown, name: string): unknown {
  try {
    return findProperty(value, name)?.read() ?? null;
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    return error.record.errorId === "NotModelled" ? notModelledMark : null;
  }
}
