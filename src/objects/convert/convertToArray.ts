import { growArray, pollStop } from "../../base/budget.ts";
import { ConversionRank, conversionRank, isNumeric } from "../calls/conversionRank.ts";
import { PSError } from "../errors/PSError.ts";
import { rawException } from "../errors/rawException.ts";
import { enumerateCollection } from "../ops/enumerate.ts";
import { characterItems } from "../text/characterItems.ts";
import type { ClrType } from "../types/ClrType.ts";
import { enumUnderlyingType } from "../types/enumUnderlyingType.ts";
import { typeOf } from "../types/typeOf.ts";
import { arrayTypeOf, typeByName } from "../types/typeRegistry.ts";
import { MultiDimensionalArray, TypedArray } from "../values/collections/TypedArray.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { failedConversion } from "./castError.ts";
import { numberAsText } from "./numberAsText.ts";

type Convert = (value: unknown, type: ClrType) => unknown;

/** Element by element; a scalar becomes the only element. Strings give their characters to char[]. */
export function convertToArray(value: unknown, type: ClrType, convert: Convert): unknown {
  const element = type.elementType as ClrType;
  if (type.rank > 1) return toGrid(value, type, element, convert);
  if (typeof value === "string" && element.name === "System.Char") return arrayOfType(element, characterItems(value));
  if (value instanceof MultiDimensionalArray) throw wrongRank(value, element);
  if (value instanceof TypedArray && reduced(value.elementType) === reduced(element)) return value;
  const elements = enumerateCollection(value);
  if (!elements) return scalarToArray(value, type, element, convert);
  const convertItems = () => arrayOfType(element, convertAll(elements, element, convert));
  if (Array.isArray(value) || value instanceof TypedArray) return convertItems();
  return naming(value, type, "InvalidCastExceptionEnumerableToArray", convertItems);
}

/** To .NET an array is one of each type that its items have the bits of: enumerations and unsigned numbers count as signed ones. */
function reduced(element: ClrType): string {
  const { name } = element.isEnum ? enumUnderlyingType(element) : element;
  return name === "System.Byte" ? "System.SByte" : name.replace(/^System\.U(?=Int\d+$)/, "System.");
}

/** No array of one dimension is one of several; its items are converted before .NET says so. */
function toGrid(value: unknown, type: ClrType, element: ClrType, convert: Convert): unknown {
  if (value instanceof MultiDimensionalArray) throw wrongRank(value, element);
  const flat = arrayTypeOf(element, 1);
  if (enumerateCollection(value) !== null) convertToArray(value, flat, convert);
  else if (scalarToArray(value, type, element, convert) === undefined) return undefined;
  throw rawException(
    "System.InvalidCastException",
    `Unable to cast object of type '${flat.name}' to type '${type.name}'.`,
  );
}

/** Items that fit as they are would be copied as a whole, which fails in another way than one after the other. */
function wrongRank({ elementType }: MultiDimensionalArray, element: ClrType): PSError {
  return elementType.isAssignableTo(element)
    ? rawException("System.RankException", "The specified arrays must have the same number of dimensions.")
    : rawException("System.ArgumentException", "Array was not a one-dimensional array.");
}

/** A conversion whose error names the whole value. */
function naming(value: unknown, type: ClrType, id: string, convertItems: () => unknown): unknown {
  try {
    return convertItems();
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId === "NotModelled") throw error;
    throw failedConversion(id, value, type, error.exception.message, error.exception);
  }
}

/** Every element converted to the type. */
export function convertAll(elements: Iterable<unknown>, element: ClrType, convert: Convert): unknown[] {
  const items: unknown[] = [];
  for (const one of elements) {
    growArray(items);
    pollStop();
    items.push(convert(one === undefined ? null : one, element));
  }
  return items;
}

/** Items as an array of a type: object[] is an array of JavaScript. */
export function arrayOfType(element: ClrType, items: unknown[]): unknown {
  return element.name === "System.Object" ? items : new TypedArray(element, items);
}

function scalarToArray(value: unknown, type: ClrType, element: ClrType, convert: Convert): unknown {
  if (!isConvertible(value, element) || (typeof value === "boolean" && element.name === "System.Char"))
    return undefined;
  const made = () => arrayOfType(element, [convert(value, element)]);
  // Types between which PowerShell ranks a conversion that it has for no value.
  if (value instanceof SwitchParameter && isNumeric(element)) return undefined;
  return naming(value, type, "InvalidCastExceptionScalarToArray", made);
}

/** Whether the types alone allow a conversion; whether the value does shows when it is tried. */
function isConvertible(value: unknown, type: ClrType): boolean {
  if (
    type.name === "System.Object" ||
    type.name === "System.String" ||
    type.name === "System.Management.Automation.PSObject"
  )
    return true;
  const rank = conversionRank(typeOf(value), type);
  const isNumber = numberAsText(value) !== null;
  if (rank === ConversionRank.iConvertible && typeof value === "boolean") return isNumeric(type);
  if (rank === ConversionRank.iConvertible && value instanceof DateTime) return false;
  // A number is no capacity.
  if (rank === ConversionRank.constructor && isNumber && type.typeArguments.length !== 1)
    return !type.isAssignableTo(typeByName("System.Collections.ICollection"));
  // Whatever there is is true or false.
  const plain = type.genericName === "System.Nullable`1" ? type.typeArguments[0] : type;
  if (rank !== ConversionRank.none || plain.name === "System.Boolean") return true;
  return isNumber && (readsText.has(type.name) || type.members.staticMethod("Parse") !== undefined);
}

/** Types without Parse that a text becomes, and so a number through its text. */
const readsText: ReadonlySet<string> = new Set(["System.Type", "System.Xml.XmlDocument"]);
