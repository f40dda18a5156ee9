import { closedSignature } from "../../objects/calls/closedSignature.ts";
import { parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import { isAdapted } from "../../objects/members/adapter.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName, typeInScript } from "../../objects/types/typeRegistry.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { distinct, type InferredType, ofName, ofType, ofValue } from "./InferredType.ts";

const generic = "System.Collections.Generic";

/** What comes of values when they are enumerated, as a pipeline and foreach do: tables and texts are one thing. */
export function elementTypes(types: readonly InferredType[]): InferredType[] {
  return distinct(types.flatMap(elementsOf));
}

/** The one type that elements have of each value in an array. */
export function itemTypes(types: readonly InferredType[]): InferredType[] {
  return types.map((one) => elementsOf(one)[0] ?? one);
}

function elementsOf(one: InferredType): readonly InferredType[] {
  const { type } = one;
  if (type !== null && is(type, "System.Collections.IDictionary")) return [ofType(type)];
  if (type === null || one.members !== null || type.name === "System.String") return [one];
  const items = one.value === undefined ? null : enumerate(one.value);
  if (items) for (const value of items) if (value !== null) return [ofElement(value)];
  if (type.elementType) return [ofType(type.elementType)];
  if (is(type, "System.Collections.IEnumerator")) return enumerated(type);
  const closed = typeArgumentsOf(type, `${generic}.IEnumerable\`1`).map(ofType);
  if (closed.length > 0) return closed;
  if (is(type, "System.Collections.IEnumerable")) return [ofName("System.Object")];
  return one.value === undefined ? [one] : [ofElement(one.value)];
}

/** What goes down a pipeline is known by its type; members of its own count where these are what the object is. */
function ofElement(value: unknown): InferredType {
  const base = unwrap(value);
  return base instanceof PSCustomObject || isAdapted(base) ? ofValue(value) : ofType(typeOf(base));
}

/** What a variable or a function of the text gives is known by its type; so is not a table or an object with members of its own. */
export function storedType(one: InferredType): InferredType {
  const base = unwrap(one.value);
  if (one.value === undefined || one.type === null || base instanceof PSCustomObject || isAdapted(base)) return one;
  return is(one.type, "System.Collections.IDictionary") ? one : ofType(one.type);
}

/** An enumerator gives what its Current is, and one of a table entries. */
function enumerated(type: ClrType): readonly InferredType[] {
  const items = typeArgumentsOf(type, `${generic}.IEnumerator\`1`).map(ofType);
  const isOfTable =
    is(type, "System.Collections.IDictionaryEnumerator") ||
    items.some((one) => one.type?.genericName === "System.Collections.Generic.KeyValuePair`2");
  const entry = isOfTable ? [ofName("System.Collections.DictionaryEntry")] : [];
  const object = ofName("System.Object");
  return items.length > 0 ? [...items, object, ...entry] : [...entry, object];
}

/** What a generic interface that a type has is closed with, its first argument. */
function typeArgumentsOf(type: ClrType, name: string): ClrType[] {
  return [type, ...type.ancestors].flatMap((one) =>
    one.genericName === name && one.typeArguments.length > 0 ? [one.typeArguments[0]] : [],
  );
}

export function is(type: ClrType, name: string): boolean {
  return type.isAssignableTo(typeByName(name));
}

const dictionaries: ReadonlySet<string> = new Set([`${generic}.IDictionary\`2`, `${generic}.IReadOnlyDictionary\`2`]);

/** What an index into a value gives. */
export function indexedTypes(one: InferredType): readonly InferredType[] {
  const { type } = one;
  if (type === null) return [];
  if (type.elementType) return [ofType(type.elementType)];
  if (type.name === "System.String") return [ofName("System.Char")];
  const table = [type, ...type.ancestors].find(
    ({ genericName, typeArguments }) => dictionaries.has(genericName) && typeArguments.length === 2,
  );
  if (table) return [ofType(table.typeArguments[1])];
  const items = typeArgumentsOf(type, `${generic}.IList\`1`);
  if (items.length > 0) return items.map(ofType);
  const indexer = type.members.property("Item");
  const result = indexer && typeInScript(parsePropertySignature(closedSignature(indexer)).type);
  if (result) return [ofType(result)];
  // One thing alone is its own first element.
  const elements = elementsOf(one);
  return is(type, "System.Collections.IDictionary") ? [ofName("System.Object")] : elements;
}
