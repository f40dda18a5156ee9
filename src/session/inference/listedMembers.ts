import { isAdapted } from "../../objects/members/adapter.ts";
import {
  type ListedMember,
  membersOfType,
  objectMembers,
  staticMembers,
} from "../../objects/types/typeData/objectMembers.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { OrderedDictionary } from "../../objects/values/collections/OrderedDictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import type { InferredType } from "./InferredType.ts";
import { writtenBases } from "./writtenBases.ts";
import { writtenMembers } from "./writtenMembers.ts";

/** The members that a person may name of what was inferred, each name once. */
export function listedMembers(
  types: readonly InferredType[],
  isStatic: boolean,
  context: InferenceContext,
): ListedMember[] {
  const seen = new Set<string>();
  return types
    .flatMap((one) => membersOf(one, isStatic, context))
    .filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

function membersOf(one: InferredType, isStatic: boolean, context: InferenceContext): ListedMember[] {
  const { value, type } = one;
  // What is adapted has the properties of its type, too.
  if (value !== undefined && !isStatic)
    return [
      ...keysOf(value),
      ...objectMembers(value),
      ...(type && isAdapted(unwrap(value)) ? membersOfType(type) : []),
    ];
  if (one.definition) return ofDefinition(one.definition, isStatic, context);
  if (type === null) return [];
  if (isStatic) return staticMembers(type);
  const own = (one.members ?? []).map(({ name, types }) => memberNamed(name, types[0]));
  const members = membersOfType(type).map(asInferred);
  return [...own, ...members.filter(({ memberType }) => memberType !== "ParameterizedProperty")];
}

/** Members of the class itself, then those of what it is made on. */
function ofDefinition(definition: TypeDefinition, isStatic: boolean, context: InferenceContext): ListedMember[] {
  const base = writtenBases(definition, context).find(({ type }) => type?.metadata?.kind !== "interface");
  const inherited = base
    ? membersOf(base, isStatic, context)
    : membersOf({ ...plain, type: typeByName(definition.isEnum ? "System.Enum" : "System.Object") }, isStatic, context);
  return [
    ...writtenMembers(definition, isStatic),
    ...(isStatic ? inherited.filter(({ name }) => name !== "new") : inherited),
  ];
}

const plain: InferredType = { name: "", type: null, definition: null, members: null };

/** Keys of a table are named like properties. */
function keysOf(value: unknown): ListedMember[] {
  if (!(value instanceof Hashtable || value instanceof OrderedDictionary)) return [];
  return [...value.entries()].flatMap(({ key }) => (typeof key === "string" ? [property(key, key)] : []));
}

/** A key or property that the text itself gives a value. */
function memberNamed(name: string, given: InferredType | undefined): ListedMember {
  const type = given?.type ? typeText(given.type) : (given?.name ?? "System.Object");
  return property(name, `${type} ${name}`);
}

function property(name: string, definition: string): ListedMember {
  return { name, memberType: "Property", definition, origin: "instance", isHidden: false };
}

/** A property that is known by its type alone is written with spaces between its accessors, as PowerShell does. */
function asInferred(member: ListedMember): ListedMember {
  if (member.memberType !== "Property") return member;
  return {
    ...member,
    definition: member.definition.replace(
      / \{((?:get;)?(?:set;)?)\}$/,
      (_all, accessors: string) => ` { ${accessors.replace("get;set;", "get; set;")} }`,
    ),
  };
}
