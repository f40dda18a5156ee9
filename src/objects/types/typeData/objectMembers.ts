import { closedSignature, editionTypes } from "../../calls/closedSignature.ts";
import { edition } from "../../host/edition.ts";
import { adaptedProperties, isAdapted } from "../../members/adapter.ts";
import { extendedMembers } from "../../members/extendedMembers.ts";
import { memberInfoText, propertyText } from "../../members/memberText.ts";
import type { PSMemberInfo, PSMemberTypes } from "../../members/PSMemberInfo.ts";
import { ManagementObject } from "../../values/machine/ManagementObject.ts";
import { PSCustomObject, unwrap } from "../../values/PSObject.ts";
import { assemblyOf } from "../assemblyOf.ts";
import type { ClrType } from "../ClrType.ts";
import { eventSignatures } from "../framework/eventSignatures.ts";
import { frameworkMethods } from "../framework/frameworkMethods.ts";
import { hasTypeData } from "../framework/hasMember.ts";
import { type InterfaceMember, interfaceMembers } from "../framework/interfaceMethods.ts";
import { ownDefinitions } from "../framework/methodDefinitions.ts";
import { typeNameChain, typeNamesOf } from "../typeNames.ts";
import { typeOf } from "../typeOf.ts";
import { typeText } from "../typeText.ts";
import { typeTable } from "./TypeTable.ts";

/** A member as Get-Member lists it. */
export interface ListedMember {
  readonly name: string;
  readonly memberType: PSMemberTypes;
  readonly definition: string;
  /** Which views show it. */
  readonly origin: "instance" | "type data" | "adapted" | "base";
  /** Shown with -Force only. */
  readonly isHidden: boolean;
}

/** A script of the types files, which does what .NET's method does here. */
const serviceText: ListedMember = {
  name: "ToString",
  memberType: "ScriptMethod",
  definition: "System.Object ToString();",
  origin: "type data",
  isHidden: false,
};

/** All members of a value; a name that is extended hides the .NET member of that name. */
export function objectMembers(value: unknown): ListedMember[] {
  return listedMembers(value, extendedMembers(value)?.members() ?? []);
}

/** The members that a value has without those that were added to it alone. */
export function membersBesideOwn(value: unknown): ListedMember[] {
  return listedMembers(value, []);
}

function listedMembers(value: unknown, own: Iterable<PSMemberInfo>): ListedMember[] {
  const found = new Map<string, ListedMember>();
  const add = (member: ListedMember) => {
    const key = member.name.toLowerCase();
    if (!found.has(key)) found.set(key, member);
  };
  for (const member of own) add(fromMemberInfo(member, "instance"));
  for (const member of typeTable().members(typeNamesOf(value)))
    if (hasTypeData[edition()](member.name)) add(fromMemberInfo(member, "type data"));
  if (typeNamesOf(value).includes("System.ServiceProcess.ServiceController")) add(serviceText);
  const hasAdapter = isAdapted(value);
  const ofType = typeMembers(typeOf(unwrap(value)), value instanceof PSCustomObject);
  if (hasAdapter) {
    // An element called "item" gives way to the type's indexer.
    const indexers = new Set(ofType.filter(isIndexer).map(({ name }) => name.toLowerCase()));
    for (const member of adaptedProperties(value))
      if (!indexers.has(member.name.toLowerCase()))
        add({ ...member, memberType: "Property", origin: "adapted", isHidden: false });
  }
  if (value instanceof PSCustomObject && value.extended.isDeserialized) {
    for (const member of deserializedMethods) add(member);
    return [...found.values()];
  }
  for (const member of ofType) {
    if (unwrap(value) instanceof ManagementObject) add({ ...member, origin: "base" });
    else if (!hasAdapter || member.memberType !== "Property") add(member);
  }
  for (const event of eventSignatures(typeOf(unwrap(value))))
    add({ ...event, memberType: "Event", origin: "adapted", isHidden: false });
  return [...found.values()];
}

function isIndexer({ memberType }: ListedMember): boolean {
  return memberType === "ParameterizedProperty";
}

/** The methods of an object that came back from CLIXML. */
const deserializedMethods: readonly ListedMember[] = [
  ["GetType", "type GetType()"],
  [
    "ToString",
    "string ToString(), string ToString(string format, System.IFormatProvider formatProvider), " +
      "string IFormattable.ToString(string format, System.IFormatProvider formatProvider)",
  ],
].map(([name, definition]) => ({ name, memberType: "Method", definition, origin: "adapted", isHidden: false }));

/** The members that every value of a type has. */
export function membersOfType(type: ClrType): ListedMember[] {
  const found = new Map<string, ListedMember>();
  for (const member of typeTable().members(typeNameChain(type)))
    if (hasTypeData[edition()](member.name)) found.set(member.name.toLowerCase(), fromMemberInfo(member, "type data"));
  for (const member of typeMembers(type, false))
    if (!found.has(member.name.toLowerCase())) found.set(member.name.toLowerCase(), member);
  return [...found.values()];
}

/** The static members of a type. */
export function staticMembers(type: ClrType): ListedMember[] {
  const { members } = type;
  const named = [...(type.isEnum ? type.enumValues.keys() : [])].map(
    (name): ListedMember => ({
      name,
      memberType: "Property",
      definition: `static ${type.name} ${name} {get;}`,
      origin: "adapted",
      isHidden: false,
    }),
  );
  const properties = [...members.staticProperties.values()].map(
    (property): ListedMember => ({
      name: property.signature.name,
      memberType: "Property" as const,
      definition:
        property.signature.hasGetter && !property.signature.text.includes("{")
          ? `${property.signature.text} {get;}`
          : property.signature.text.replace(/^static (?=.*\{get;\}$)/, ""),
      origin: "adapted",
      isHidden: property.isHidden === true,
    }),
  );
  const methods = [...members.staticMethods.values()]
    .map((group) => ({
      name: group.name,
      memberType: "Method" as const,
      definition: group.overloads.map(closedSignature).join(", "),
      origin: "adapted" as const,
      isHidden: /^(get|set|op)_/.test(group.name) || group.overloads.every(({ isHidden }) => isHidden),
    }))
    .filter((method) => method.definition !== "");
  const ofFramework = frameworkMethods(type, true).map(
    (method) => ({ ...method, memberType: "Method", origin: "adapted", isHidden: false }) as const,
  );
  const constructors = members.constructors
    .filter(({ isHidden }) => !isHidden)
    .map((one) => editionTypes(`${typeText(type)} new${one.signature.text}`));
  const constructor = {
    name: "new",
    memberType: "Method" as const,
    definition: constructors.join(", "),
    origin: "adapted" as const,
    isHidden: false,
  };
  const made = constructors.length > 0 ? [constructor] : [];
  return [...named, ...(type.isEnum ? [] : properties), ...methods, ...ofFramework, ...made];
}

/** The accessor of a property or an event, which a class of a script can also have under no property's name. */
function isAccessor({ members, metadata, definition }: ClrType, name: string): boolean {
  if (!/^([gs]et|add|remove)_/.test(name)) return false;
  return Boolean(metadata || definition) || members.property(name.slice(4)) !== undefined;
}

function typeMembers(type: ClrType, isCustom: boolean): ListedMember[] {
  const { members } = type;
  const interfaceOnly = isCustom ? [] : [...interfaceMembers(type)];
  const methods = [...members.methods.values()].flatMap((group): ListedMember[] => {
    const byInterface = takeNamed(interfaceOnly, group.name);
    const definitions = [...ownDefinitions(type, group, byInterface), ...byInterface];
    if (definitions.length === 0) return [];
    return [
      {
        name: group.name,
        memberType: "Method",
        definition: definitions.join(", "),
        origin: "adapted",
        isHidden: isAccessor(type, group.name) || group.overloads.every(({ isHidden }) => isHidden),
      },
    ];
  });
  if (type.elementType) methods.push(addressMethod(type, type.elementType));
  for (const method of frameworkMethods(type))
    methods.push({ ...method, memberType: "Method", origin: "adapted", isHidden: false });
  if (isCustom) return methods.filter((method) => /^(Equals|GetHashCode|GetType|ToString)$/.test(method.name));
  const properties = [...members.properties.values()].map(
    (property): ListedMember => ({
      name: property.signature.name,
      memberType: "Property",
      definition: propertyText(property),
      origin: "adapted",
      isHidden: hiddenOf(property),
    }),
  );
  const indexed = (type.metadata?.properties ?? []).filter((text) => /^(?!static )[^{(]*\(/.test(text));
  const overloads = new Map<string, string[]>();
  for (const text of indexed) {
    const name = text.slice(0, text.indexOf("(")).split(" ").pop() ?? "";
    overloads.set(name, [...(overloads.get(name) ?? []), text]);
  }
  const parameterized = Array.from(
    overloads,
    ([name, texts]): ListedMember => ({
      name,
      memberType: "ParameterizedProperty",
      definition: texts.map((text) => closedSignature({ signature: { text }, declaringType: type })).join(", "),
      origin: "adapted",
      isHidden: false,
    }),
  );
  const remaining = remainingMembers(interfaceOnly, parameterized);
  return [...properties, ...methods, ...parameterized, ...remaining];
}

/** Where an element of an array lies; nothing that scripts could call. */
function addressMethod(array: ClrType, element: ClrType): ListedMember {
  const definition = `${element.name}&, ${assemblyOf(element, edition())} Address(${Array(array.rank).fill("int ").join(", ")})`;
  return { name: "Address", memberType: "Method", definition, origin: "adapted", isHidden: false };
}

/** The texts of the members of that name, which are taken out of the list. */
function takeNamed(members: InterfaceMember[], name: string): string[] {
  const texts: string[] = [];
  for (let index = 0; index < members.length; ) {
    const member = members[index];
    if (member.name === name && !member.isProperty) texts.push(...members.splice(index, 1).map(({ text }) => text));
    else index++;
  }
  return texts;
}

/** Members that only interfaces have: methods, and indexers beside those of the type itself. */
function remainingMembers(members: readonly InterfaceMember[], indexers: ListedMember[]): ListedMember[] {
  const found = new Map<string, ListedMember>();
  for (const { name, isProperty, text } of members) {
    const own = isProperty ? indexers.find((indexer) => indexer.name === name) : undefined;
    const known = own ?? found.get(name);
    const memberType = isProperty ? "ParameterizedProperty" : "Method";
    const definition = known ? `${known.definition}, ${text}` : text;
    const listed: ListedMember = { name, memberType, definition, origin: "adapted", isHidden: false };
    if (own) indexers.splice(indexers.indexOf(own), 1);
    found.set(name, listed);
  }
  return [...found.values()];
}

function hiddenOf(property: object): boolean {
  return "isHidden" in property && property.isHidden === true;
}

function fromMemberInfo(member: PSMemberInfo, origin: "instance" | "type data"): ListedMember {
  return {
    name: member.name,
    memberType: member.memberType,
    definition: memberInfoText(member),
    origin,
    isHidden: member.isHidden,
  };
}
