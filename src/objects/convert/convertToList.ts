import { collected } from "../../base/collecting.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { ConversionRank, conversionRank } from "../calls/conversionRank.ts";
import { PSError } from "../errors/PSError.ts";
import { edition } from "../host/edition.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import { enumerateCollection } from "../ops/enumerate.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { DictionaryEntry } from "../values/collections/KeyValuePair.ts";
import { MultiDimensionalArray, TypedArray } from "../values/collections/TypedArray.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { Char } from "../values/numbers.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { noConversion } from "./castError.ts";
import { arrayOfType, convertAll } from "./convertToArray.ts";
import { numberAsText } from "./numberAsText.ts";

type Convert = (value: unknown, type: ClrType) => unknown;

/** Collections with a constructor that takes a sequence, or that are filled one by one; undefined for any other type. */
export function convertToList(value: unknown, type: ClrType, convert: Convert): unknown {
  const constructor = sequenceConstructor(type);
  if (!constructor?.code) return filledByAdding(value, type, convert);
  const element = type.typeArguments[0] ?? typeByName("System.Object");
  const fill = (items: unknown[]) =>
    constructor.code?.call(
      type,
      ...[
        constructor.signature.parameters[0].type.endsWith("[]") || type.typeArguments.length === 0
          ? items
          : arrayOfType(element, items),
      ],
    );
  if (value instanceof Dictionary) {
    if (type.typeArguments.length > 0 || !isAssignableTo(type, "System.Collections.IList")) return undefined;
    return fill(Array.from(value.entries(), (entry) => new DictionaryEntry(entry.key, entry.value)));
  }
  const elements = enumerateCollection(value);
  if (elements && isArray(value) && type.typeArguments.length === 0) return fill(collected(elements));
  if (elements && type.typeArguments.length === 0 && !isTaken(value, constructor, type)) return undefined;
  if (elements && type.typeArguments.length === 0)
    return fill(convertElements(value, elements, element, type, convert));
  if (type.typeArguments.length === 0 || value instanceof EnumValue) return undefined;
  if (!elements) return fillWithScalar(value, element, type, convert, fill);
  if (isSequenceOf(value, element)) return fill(collected(elements));
  if (isArray(value) && !(element.name === "System.Object")) {
    const items = collected(elements);
    return fill(
      items.length === 1
        ? [onlyElement[edition()](value, items[0], element, type, convert)]
        : convertElements(value, items, element, type, convert),
    );
  }
  return fill([convert(value, element)]);
}

/** A list of its own kind of elements that begins empty; a dictionary is one element, its text. */
function filledByAdding(value: unknown, type: ClrType, convert: Convert): unknown {
  const adding = addingOf(type);
  if (!adding) return undefined;
  const { create, add, element } = adding;
  const elements = typeOf(value).isAssignableTo(typeByName("System.Collections.IDictionary"))
    ? null
    : enumerateCollection(value);
  const list = create.call(type);
  for (const item of convertElements(value, elements ?? [value], element, type, convert)) add(list, item);
  return list;
}

interface Adding {
  readonly create: (...args: unknown[]) => unknown;
  readonly add: (...args: unknown[]) => unknown;
  readonly element: ClrType;
}

function addingOf(type: ClrType): Adding | null {
  if (type.typeArguments.length > 0 || !isCollection(type) || !isAssignableTo(type, "System.Collections.IList"))
    return null;
  const create = type.members.constructors.find(({ signature }) => signature.parameters.length === 0)?.code;
  const overloads = type.members.method("Add")?.overloads ?? [];
  const [{ code: add, signature } = { code: null, signature: null }] = overloads;
  const element = signature?.parameters.length === 1 && type.resolveSignatureType(signature.parameters[0].type);
  return create && add && element && overloads.length === 1 ? { create, add, element } : null;
}

type ConvertOnly = (value: unknown, item: unknown, element: ClrType, type: ClrType, convert: Convert) => unknown;

/**
 * The element made of an array of one: Windows PowerShell 5 converts the array where it means its element, which few types
 * allow (PowerShell/PowerShell#2208).
 */
const onlyElement: PerEdition<ConvertOnly> = {
  Desktop: (value, item, element, _type, convert) =>
    element.name === "System.Management.Automation.PSObject" ? item : convert(value, element),
  Core: (value, item, element, type, convert) => convertElements(value, [item], element, type, convert)[0],
};

function isArray(value: unknown): boolean {
  return Array.isArray(value) || value instanceof TypedArray || value instanceof MultiDimensionalArray;
}

/** Whether the constructor takes the collection as it is: a set is no ICollection. */
function isTaken(value: unknown, { signature }: MethodOverload, type: ClrType): boolean {
  const parameter = type.resolveSignatureType(signature.parameters[0].type);
  return parameter === undefined || parameter === null || typeOf(value).isAssignableTo(parameter);
}

/** Whether the collection is an IEnumerable of the element's type, which the constructor takes as it is. */
function isSequenceOf(value: unknown, element: ClrType): boolean {
  for (const ancestor of typeOf(value).ancestors) {
    if (ancestor.genericName !== "System.Collections.Generic.IEnumerable`1") continue;
    const [own] = ancestor.typeArguments;
    if (own === element || (!own.isValueType && own.isAssignableTo(element))) return true;
  }
  return false;
}

function isAssignableTo(type: ClrType, name: string): boolean {
  return type.isAssignableTo(typeByName(name));
}

const sequences =
  /^System\.Collections\.(ICollection|IEnumerable)$|^System\.Collections\.Generic\.(IEnumerable|IList|ICollection)\[/;

const found = new WeakMap<ClrType, MethodOverload | null>();

function sequenceConstructor(type: ClrType): MethodOverload | null {
  let constructor = found.get(type);
  if (constructor === undefined) {
    constructor = null;
    if (isCollection(type)) {
      constructor =
        type.members.constructors.find(
          ({ code, signature }) =>
            code && signature.parameters.length === 1 && sequences.test(signature.parameters[0].type),
        ) ?? null;
    }
    found.set(type, constructor);
  }
  return constructor;
}

function isCollection(type: ClrType): boolean {
  if (type.kind === "interface" || isAssignableTo(type, "System.Collections.IDictionary")) return false;
  return isAssignableTo(type, "System.Collections.IEnumerable") && type.name !== "System.String";
}

function convertElements(
  value: unknown,
  elements: Iterable<unknown>,
  element: ClrType,
  type: ClrType,
  convert: Convert,
): unknown[] {
  try {
    return convertAll(elements, element, convert);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    throw noConversion(value, type);
  }
}

/** A scalar that can be an element becomes the only one; for sets a whole number is the capacity. */
function fillWithScalar(
  value: unknown,
  element: ClrType,
  type: ClrType,
  convert: Convert,
  fill: (items: unknown[]) => unknown,
): unknown {
  if (value instanceof Char) return undefined;
  const text = numberAsText(value);
  if (text !== null)
    return isCapacity(value, type)
      ? undefined
      : fill([convert(element.name === "System.String" ? value : text, element)]);
  if (typeof value === "boolean" || value instanceof DateTime) return undefined;
  return fill([convert(value, element)]);
}

/** Whether a constructor takes the number as it is: that of a set does, those of collections with a count do not. */
function isCapacity(value: unknown, type: ClrType): boolean {
  if (isAssignableTo(type, "System.Collections.ICollection")) return false;
  const widens = conversionRank(typeOf(value), typeOf(0)) >= ConversionRank.numericImplicit;
  return widens && type.members.constructors.some(({ signature }) => signature.parameters[0]?.type === "int");
}
