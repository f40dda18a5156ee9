import { PSError } from "../../objects/errors/PSError.ts";
import { extendedMembers } from "../../objects/members/extendedMembers.ts";
import { type PSMemberInfo, PSMemberSet, PSNoteProperty, PSPropertySet } from "../../objects/members/PSMemberInfo.ts";
import {
  findProperty,
  propertyNames,
  typePropertyNames,
  withoutHiddenByIndexer,
} from "../../objects/members/propertyList.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { typeTable } from "../../objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { ManagementObject } from "../../objects/values/machine/ManagementObject.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";

/** The properties an object shows when nobody asks for some: its default set, or all of them. */
export function defaultProperties(value: unknown): readonly string[] {
  return defaultDisplaySet(value) ?? allProperties(value);
}

/** All properties in the order of lists: extended ones, .NET's own, those of the type data; WMI's begin with the class's. */
export function allProperties(value: unknown): readonly string[] {
  const all = propertyNames(value);
  const found = withoutHiddenByIndexer(value, all);
  const names = found.length === 0 && all.length > 0 ? typePropertyNames(value) : found;
  const table = extendedMembers(value);
  if (value instanceof ManagementObject) {
    const isOwn = (name: string): boolean => value.field(name) !== undefined;
    return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
  }
  if (!(value instanceof PSCustomObject)) {
    const typed = new Set(
      typeTable()
        .members(typeNamesOf(value))
        .map((member) => member.name.toLowerCase()),
    );
    if (typed.size > 0) {
      const isLast = (name: string): boolean => typed.has(name.toLowerCase()) && !table?.has(name);
      return [...names.filter((name) => !isLast(name)), ...names.filter(isLast)];
    }
  }
  const shows = table?.get("PSShowComputerName");
  return shows instanceof PSNoteProperty ? names.filter(isShown(toBoolean(shows.value))) : names;
}

/** What remoting notes on an object says whether its computer's name is shown, and is not shown itself. */
function isShown(showsComputer: boolean): (name: string) => boolean {
  const hidden = showsComputer ? ["psshowcomputername"] : ["psshowcomputername", "pscomputername"];
  return (name) => !hidden.includes(name.toLowerCase());
}

/** DefaultDisplayPropertySet of the object itself or of its type data, with the names that it lacks. */
function defaultDisplaySet(value: unknown): readonly string[] | null {
  const own = standardMember(value, "DefaultDisplayPropertySet");
  if (own instanceof PSPropertySet) return own.referencedPropertyNames;
  for (const name of typeNamesOf(value)) {
    const found = typeTable().get(plainName(name))?.defaultDisplayPropertySet;
    if (found && found.length > 0) return found;
  }
  return null;
}

/** What names an object: its default display property, else the first property called name, id, key or the like. */
export function displayNameProperty(value: unknown): string | undefined {
  for (const name of typeNamesOf(value)) {
    const found = typeTable().get(plainName(name))?.defaultDisplayProperty;
    if (found) return findProperty(value, found)?.name;
  }
  for (const name of ["name", "id", "key"]) {
    const found = findProperty(value, name);
    if (found) return found.name;
  }
  const names = propertyNames(value);
  for (const pattern of ["*key", "*name", "*id"]) {
    const found = names.find(wildcardMatcher(pattern));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of that property, which may be null; undefined where there is none or it cannot be read. */
export function displayName(value: unknown): unknown {
  const name = displayNameProperty(value);
  if (name === undefined) return undefined;
  try {
    return findProperty(value, name)?.read();
  } catch (error) {
    if (error instanceof PSError) return undefined;
    throw error;
  }
}

function plainName(typeName: string): string {
  return typeName.startsWith("Deserialized.") ? typeName.slice("Deserialized.".length) : typeName;
}

function standardMember(value: unknown, name: string): PSMemberInfo | undefined {
  const slot = extendedMembers(value)?.slot("PSStandardMembers");
  if (!(slot instanceof PSMemberSet)) return undefined;
  return slot.members.find((member) => member.name.toLowerCase() === name.toLowerCase());
}
