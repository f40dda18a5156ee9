import { construct } from "../calls/construct.ts";
import { isDelegateType } from "../calls/delegateParameters.ts";
import { genericParameterNames, reflectedText } from "../calls/genericParameterNames.ts";
import { argumentInvalid } from "../errors/argumentChecks.ts";
import { PSError } from "../errors/PSError.ts";
import { enumerateCollection } from "../ops/enumerate.ts";
import { toBoolean } from "../ops/toBoolean.ts";
import { toText } from "../ops/toText.ts";
import { isNumber } from "../text/numbers/numberDigits.ts";
import type { ClrType } from "../types/ClrType.ts";
import { defaultValue } from "../types/defaultValue.ts";
import { takesNull } from "../types/takesNull.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeOf } from "../types/typeOf.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { NullString } from "../values/NullString.ts";
import { Char } from "../values/numbers.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { PSReference } from "../values/PSReference.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";
import { failedConversion, noConversion, nullConversion } from "./castError.ts";
import { convertByMembers } from "./convertByMembers.ts";
import { convertByTypeData } from "./convertByTypeData.ts";
import { convertToArray } from "./convertToArray.ts";
import { convertToChar } from "./convertToChar.ts";
import { convertToDelegate } from "./convertToDelegate.ts";
import { convertToEnum } from "./convertToEnum.ts";
import { convertToList } from "./convertToList.ts";
import { convertToNumber } from "./convertToNumber.ts";
import { convertToObject } from "./convertToObject.ts";
import { convertToRegex } from "./convertToRegex.ts";
import { convertToType } from "./convertToType.ts";
import { convertToUri } from "./convertToUri.ts";
import { convertToXml } from "./convertToXml.ts";
import { shortInteger } from "./scanNumber.ts";
import { convertToWide } from "./wideToNumber.ts";

/** The value as the language converts it to the type ([type]$value, typed variables and parameters); throws the cast's error. */
export function convertTo(value: unknown, type: ClrType): unknown {
  if (value === null || value === undefined) return convertNull(value, type);
  switch (type.name) {
    case "System.Object":
      return value instanceof PSObject && !value.extended && value.written === null ? value.base : value;
    case "System.String":
      if (typeof value === "string") return value;
      return value === NullString.value ? null : toText(value);
    case "System.Int32":
      if (typeof value === "number") return value;
      if (typeof value === "string") {
        const short = shortInteger(value);
        if (short !== null) return short;
      }
      break;
    case "System.Boolean":
      return toBooleanTarget(value, type);
    case "System.Management.Automation.PSObject":
      return value;
    case "System.Void":
      return undefined;
  }
  const base = unwrap(value);
  if (typeOf(base).isAssignableTo(type))
    return base === value ? base : typeOf(base).isValueType || typeof base === "string" ? base : value;
  const byTypeData = typeTable().hasOwn ? convertByTypeData(base, type) : undefined;
  if (byTypeData !== undefined) return byTypeData;
  const converted = converterFor(type)(base, type);
  return converted !== undefined ? converted : convertByMembers(base, type, convertTo);
}

/** The same without an error: undefined where the value cannot be converted. */
export function tryConvertTo(value: unknown, type: ClrType): { readonly value: unknown } | undefined {
  try {
    return { value: convertTo(value, type) };
  } catch (error) {
    if (error instanceof PSError && error.record.errorId !== "NotModelled") return undefined;
    throw error;
  }
}

/** A conversion of one family of targets; undefined leaves the value to the members of the types. */
type Converter = (value: unknown, type: ClrType) => unknown;

const converters = new WeakMap<ClrType, Converter>();

function converterFor(type: ClrType): Converter {
  let found = converters.get(type);
  if (!found) {
    found = chooseConverter(type);
    converters.set(type, found);
  }
  return found;
}

const numbers = new Set(
  [
    "Int32",
    "Int64",
    "Double",
    "Single",
    "Decimal",
    "Byte",
    "SByte",
    "Int16",
    "UInt16",
    "UInt32",
    "UInt64",
    "Numerics.BigInteger",
  ].map((name) => `System.${name}`),
);

function chooseConverter(type: ClrType): Converter {
  type.demand("A conversion to");
  if (genericParameterNames(type).length > 0 && type.name !== "System.Management.Automation.PSReference`1")
    return convertToOpen;
  if (numbers.has(type.name)) return convertToNumber;
  if (type.isEnum) return (value) => convertToEnum(value, type, itemsOf(value), convertTo);
  if (type.isArray) return (value) => convertToArray(value, type, convertTo);
  if (type.genericName === "System.Nullable`1") return convertToNullable;
  const known = byName.get(type.genericName);
  if (known) return known;
  if (isDelegateType(type)) return convertToDelegate;
  return (value) => convertToList(value, type, convertTo);
}

function itemsOf(value: unknown): readonly unknown[] | null {
  const elements = enumerateCollection(value);
  return elements && [...elements];
}

const byName: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ["System.Array", (value) => [...(enumerateCollection(value) ?? [value])]],
  ["System.Collections.IEnumerable", convertToEnumerable],
  ["System.Collections.ICollection", () => undefined],
  ["System.Collections.IList", () => undefined],
  ["System.Char", convertToChar],
  ["System.Half", convertToWide],
  ["System.Int128", convertToWide],
  ["System.UInt128", convertToWide],
  ["System.Type", convertToType],
  ["System.Text.RegularExpressions.Regex", convertToRegex],
  ["System.Xml.XmlDocument", convertToXml],
  ["System.Uri", convertToUri],
  ["System.Management.Automation.SwitchParameter", (value) => switchParameter(value)],
  ["System.Management.Automation.PSReference`1", (value) => PSReference.of(value)],
  ["System.Management.Automation.PSReference", (value) => PSReference.of(value)],
  ["System.Management.Automation.PSCustomObject", convertToObject],
  [
    "System.Management.Automation.PSListModifier",
    (value, type) => (value instanceof Dictionary ? undefined : construct(type, [value])),
  ],
]);

/** A number goes to IEnumerable as its text does, which is one. */
function convertToEnumerable(value: unknown): unknown {
  return isNumber(value) ? toText(value) : undefined;
}

/** As the type inside; an entry of a dictionary finds no object to be set on. */
function convertToNullable(value: unknown, type: ClrType): unknown {
  const [inner] = type.typeArguments;
  if ((value instanceof Dictionary || value instanceof PSCustomObject) && numbers.has(inner.name)) {
    const reason =
      'Cannot process argument because the value of argument "obj" is null. Change the value of argument "obj" to a non-null value.';
    throw failedConversion("InvalidCastConstructorException", value, type, reason);
  }
  try {
    return convertTo(value, inner);
  } catch (error) {
    if (error instanceof PSError && error.record.errorId === "ConvertToFinalInvalidCastException")
      throw noConversion(value, type);
    throw error;
  }
}

/** Nothing becomes an object of a generic type that is not closed. */
function convertToOpen(value: unknown, type: ClrType): never {
  if (!(value instanceof Dictionary)) throw noConversion(value, type);
  const text = `Type ${reflectedText(type)} is a generic type definition`;
  throw argumentInvalid(text, "constructor");
}

function switchParameter(value: unknown): unknown {
  return typeof value === "boolean" ? new SwitchParameter(value) : undefined;
}

/** [bool] takes anything; [bool]"text" is whether there is text. */
function toBooleanTarget(value: unknown, _type: ClrType): boolean {
  return toBoolean(value);
}

/** Of $null, and of nothing at all, which is the zero of each struct. */
function convertNull(value: null | undefined, type: ClrType): unknown {
  switch (type.name) {
    case "System.String":
      return value === null ? "" : null;
    case "System.Boolean":
      return false;
    case "System.Char":
      return new Char(0);
    case "System.Management.Automation.SwitchParameter":
      return SwitchParameter.absent;
    case "System.Management.Automation.PSReference`1":
    case "System.Management.Automation.PSReference":
      return PSReference.of(null);
  }
  if (numbers.has(type.name)) return defaultValue(type);
  if (takesNull(type) || type.name === "System.Void") return null;
  if (value === undefined) return defaultValue(type);
  if (type.isEnum) return convertToEnum(null, type, null, convertTo);
  throw nullConversion(type);
}
