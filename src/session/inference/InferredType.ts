import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { arrayTypeOf, typeByName, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { TypeDefinition } from "../../syntax/ast/definitions.ts";

/** A property of an object that a text puts together, with what it may hold. */
export interface InferredMember {
  readonly name: string;
  readonly types: readonly InferredType[];
}

/** A type that an expression may give. */
export interface InferredType {
  /** Its full name as .NET's reflection has it; one that is put together ends in "#" and its members. */
  readonly name: string;
  /** Null for a name that no type is known for. */
  readonly type: ClrType | null;
  /** The class or enumeration in the text that it is, where that alone is known. */
  readonly definition: TypeDefinition | null;
  /** The members of an object that the text puts together. */
  readonly members: readonly InferredMember[] | null;
  /** The value itself, where the session has it and it may be looked at. */
  readonly value?: unknown;
}

export function ofType(type: ClrType): InferredType {
  return { name: toText(getMember(type, "FullName")), type, definition: null, members: null };
}

export function ofName(name: string): InferredType {
  const type = typeByNameOrNull(name);
  return type ? ofType(type) : { name, type: null, definition: null, members: null };
}

/** The type of a value of the session, which goes along. */
export function ofValue(value: unknown): InferredType {
  return { ...ofType(typeOf(unwrap(value))), value };
}

export function ofDefinition(definition: TypeDefinition): InferredType {
  return { name: definition.name, type: null, definition, members: null };
}

/** An object put together in the text, on a type; `as` is the name that it goes by instead of the type's. */
export function withMembers(type: ClrType, members: readonly InferredMember[], as?: string): InferredType {
  const sorted = [...members].sort((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
  const base = as ?? toText(getMember(type, "FullName"));
  const name = sorted.length === 0 ? base : `${base}#${sorted.map((member) => member.name).join(":")}`;
  return { name, type, definition: null, members: sorted };
}

/** Each type once, in the order in which they were found. */
export function distinct(types: readonly InferredType[]): InferredType[] {
  const seen = new Set<string>();
  return types.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** The array that holds elements of these types: of the one type, else of objects. */
export function arrayOf(elements: readonly InferredType[]): InferredType {
  const [only, ...more] = distinct(elements);
  if (only === undefined || more.length > 0) return ofType(arrayTypeOf(typeByName("System.Object"), 1));
  if (only.type && only.members === null) return ofType(arrayTypeOf(only.type, 1));
  return { name: `${only.name}[]`, type: only.type && arrayTypeOf(only.type, 1), definition: null, members: null };
}

/** What one element of an array is; what is no array is itself. */
export function arrayItem(one: InferredType): InferredType {
  return one.type?.elementType ? ofType(one.type.elementType) : one;
}
