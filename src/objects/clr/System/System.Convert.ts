import { bigIntOf } from "../../../base/bigIntOf.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { toNumberType } from "../../convert/convertNumber.ts";
import { fits, type IntegerTarget, integerTargets, numericTypeName } from "../../convert/numericTargets.ts";
import {
  argumentInvalid,
  argumentNull,
  checkNotGreater,
  checkNotNegative,
  outOfRange,
  outsideRange,
} from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { decodeBase64, encodeBase64 } from "../../text/base64.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formattedText } from "../../text/formattedText.ts";
import {
  notANumber,
  numberStyles,
  parseDecimal,
  parseDouble,
  parsedInteger,
  readNumber,
} from "../../text/numbers/parseNumber.ts";
import { refuseInfinite } from "../../text/numbers/refuseInfinite.ts";
import { parseDateTime } from "../../text/time/parseDateTime.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { clrText } from "../../values/clrText.ts";
import { DBNull } from "../../values/DBNull.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger, type Byte, Char, Decimal, Double, Single } from "../../values/numbers.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { parseBoolean } from "./System.Boolean.ts";

type Code = (...args: never[]) => unknown;
type Bytes = readonly { readonly value: number }[];

const format = "System.IFormatProvider";

/** C# names of the types that conversions start from, and how a border value of them becomes a model value. */
const sources: Readonly<Record<string, (raw: unknown) => unknown>> = {
  "System.Object": (raw) => raw,
  bool: (raw) => raw,
  char: (raw) => new Char((raw as string).charCodeAt(0)),
  sbyte: (raw) => raw,
  byte: (raw) => raw,
  short: (raw) => raw,
  ushort: (raw) => raw,
  int: (raw) => raw,
  uint: (raw) => BigInt(raw as number),
  long: (raw) => raw,
  ulong: (raw) => new BigInteger(raw as bigint),
  float: (raw) => new Single(raw as number),
  double: (raw) => new Double(raw as number),
  decimal: (raw) => raw,
  string: (raw) => raw,
  datetime: (raw) => raw,
};

const targets: Readonly<Record<string, string>> = {
  ToByte: "System.Byte",
  ToSByte: "System.SByte",
  ToInt16: "System.Int16",
  ToUInt16: "System.UInt16",
  ToInt32: "System.Int32",
  ToUInt32: "System.UInt32",
  ToInt64: "System.Int64",
  ToUInt64: "System.UInt64",
  ToSingle: "System.Single",
  ToDouble: "System.Double",
  ToDecimal: "System.Decimal",
  ToBoolean: "System.Boolean",
  ToChar: "System.Char",
  ToDateTime: "System.DateTime",
};

/** IConvertible: a value as one of the basic types. */
function convert(value: unknown, target: string, provider: unknown = null): unknown {
  if (value === null || value === undefined) return ofNothing(target);
  if (value instanceof DBNull && target !== "System.String")
    throw clrException("System.InvalidCastException", "Object cannot be cast from DBNull to other types.");
  if (target === "System.String") return formattedText(value, "", cultureOf(provider)) ?? valueText(value);
  if (typeof value === "string") return parse(value, target, provider);
  if (value instanceof EnumValue) return convert(value.value, target);
  switch (target) {
    case "System.Boolean":
      return toBoolean(value);
    case "System.Char":
      return toChar(value);
    case "System.DateTime":
      if (value instanceof DateTime) return value;
      throw invalidCast(value, target);
  }
  if (typeof value === "boolean") return toNumberType(value ? 1 : 0, target);
  if (value instanceof Char)
    return integerTargets.has(target) ? toNumberType(value.code, target) : refuse(value, target);
  if (numericTypeName(value) === undefined) throw invalidCast(value, target);
  return toNumberType(value instanceof BigInteger ? integerOrReal(value, target) : value, target);
}

function refuse(value: unknown, target: string): never {
  throw invalidCast(value, target);
}

function integerOrReal(value: BigInteger, target: string): unknown {
  if (integerTargets.has(target)) return value;
  return target === "System.Decimal" ? new Decimal(value.value, 0) : new Double(Number(value.value));
}

function invalidCast(value: unknown, target: string): unknown {
  const type = typeOf(value);
  if (!basic.has(type.name))
    return clrException(
      "System.InvalidCastException",
      `Unable to cast object of type '${type.name}' to type 'System.IConvertible'.`,
    );
  const short = basic.has(target);
  return clrException(
    "System.InvalidCastException",
    `Invalid cast from '${short ? type.shortName : type.name}' to '${short ? target.slice(7) : target}'.`,
  );
}

const basic = new Set([...Object.values(targets), "System.String"]);

function ofNothing(target: string): unknown {
  if (target === "System.String") return "";
  if (target === "System.Boolean") return false;
  if (target === "System.Char") return new Char(0);
  return target === "System.DateTime" ? new DateTime(0n) : toNumberType(0, target);
}

function toBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (value instanceof Double || value instanceof Single) return value.value !== 0;
  if (value instanceof Decimal) return value.mantissa !== 0n;
  if (value instanceof Char || value instanceof DateTime || numericTypeName(value) === undefined)
    throw invalidCast(value, "System.Boolean");
  return BigInt(typeof value === "object" ? (value as Byte).value : (value as number | bigint)) !== 0n;
}

function toChar(value: unknown): Char {
  if (value instanceof Char) return value;
  if (
    value instanceof Double ||
    value instanceof Single ||
    value instanceof Decimal ||
    numericTypeName(value) === undefined
  ) {
    throw invalidCast(value, "System.Char");
  }
  const code = BigInt(typeof value === "object" ? (value as Byte).value : (value as number | bigint));
  if (code < 0n || code > 0xffffn)
    throw clrException("System.OverflowException", "Value was either too large or too small for a character.");
  return new Char(Number(code));
}

function parse(text: string, target: string, provider: unknown): unknown {
  const integer = integerTargets.get(target);
  if (integer) return parseInteger(text, integer, provider);
  switch (target) {
    case "System.Double":
    case "System.Single": {
      const value = parseDouble(text, numberStyles.floatAndThousands, cultureOf(provider));
      if (value === null) throw notANumber(text);
      refuseInfinite(value, text, target.slice(7));
      return target === "System.Double" ? new Double(value) : new Single(value);
    }
    case "System.Decimal": {
      const value = parseDecimal(text, numberStyles.number, cultureOf(provider));
      if (value === null) throw notANumber(text);
      if (value === "overflow")
        throw clrException("System.OverflowException", "Value was either too large or too small for a Decimal.");
      return value;
    }
    case "System.Boolean": {
      const value = parseBoolean(text);
      if (value === null) throw clrError("System.FormatException", "NotRecognized", [text, "Boolean"]);
      return value;
    }
    case "System.Char":
      if (text.length !== 1) throw clrException("System.FormatException", "String must be exactly one character long.");
      return new Char(text.charCodeAt(0));
    default:
      return parseDateTime(text, cultureOf(provider));
  }
}

function parseInteger(text: string, target: IntegerTarget, provider: unknown): unknown {
  const parsed = readNumber(text, numberStyles.integer, cultureOf(provider));
  if (!parsed) throw notANumber(text);
  const value = parsedInteger(parsed);
  if (value === null || !fits(value, target)) throw clrException("System.OverflowException", target.overflow);
  return target.make(value);
}

function checkBase(base: number): void {
  if (![2, 8, 10, 16].includes(base)) throw clrException("System.ArgumentException", "Invalid Base.");
}

/** .NET takes its text for the name of the argument. */
const emptyText: PerEdition<(text: string) => unknown> = {
  Desktop: (text) => outOfRange(text, "startIndex"),
  Core: outsideRange,
};

function fromBase(text: string | null, base: number, target: IntegerTarget): unknown {
  checkBase(base);
  if (text === null) return target.make(0n);
  if (text === "") throw emptyText[edition()](clrText("IndexMustBeLess"));
  if (base !== 10 && text.startsWith("-"))
    throw argumentInvalid("String cannot contain a minus sign if the base is not 10.");
  const isNegative = text.startsWith("-");
  if (isNegative && target.unsigned) {
    const message = "The string was being parsed as an unsigned number and could not have a negative sign.";
    throw clrException("System.OverflowException", message);
  }
  const unsigned = isNegative || text.startsWith("+") ? text.slice(1) : text;
  const digits = base === 16 ? unsigned.replace(/^0x/i, "") : unsigned;
  const alphabet = base === 16 ? /^[0-9a-f]+$/i : base === 10 ? /^\d+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!alphabet.test(digits)) {
    const starts = alphabet.test(digits.slice(0, 1));
    throw clrException(
      "System.FormatException",
      starts
        ? "Additional non-parsable characters are at the end of the string."
        : "Could not find any recognizable digits.",
    );
  }
  const wide = wideTarget(target, base);
  const prefix = base === 16 ? "0x" : base === 8 ? "0o" : "0b";
  const value = base === 10 ? bigIntOf(isNegative ? `-${digits}` : digits) : bigIntOf(`${prefix}${digits}`);
  for (const { bits, unsigned, overflow } of wide === target ? [target] : [wide, target]) {
    const isRead = base === 10 && !unsigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
    if (isRead !== value) throw clrException("System.OverflowException", overflow);
  }
  return target.make(target.unsigned ? value : BigInt.asIntN(target.bits, value));
}

/** What a number is read as first, whose overflow is told: 32 bits at least, without a sign where the base is not 10. */
function wideTarget({ bits, unsigned }: IntegerTarget, base: number): IntegerTarget {
  const name = `System.${unsigned || base !== 10 ? "UInt" : "Int"}${bits < 32 ? 32 : bits}`;
  return integerTargets.get(name) as IntegerTarget;
}

function toBase(value: number | bigint, base: number, bits: number): string {
  checkBase(base);
  return base === 10 ? String(value) : BigInt.asUintN(bits, BigInt(value)).toString(base);
}

/** What crosses the border of a method declared with the target type. */
function raw(value: unknown): unknown {
  if (value instanceof Char) return String.fromCharCode(value.code);
  return typeof value === "object" && value !== null && "value" in value && !(value instanceof DateTime)
    ? value.value
    : value;
}

function conversions(): Record<string, Code> {
  const found: Record<string, Code> = {};
  for (const [method, target] of Object.entries(targets)) {
    const integer = integerTargets.get(target);
    for (const [source, model] of Object.entries(sources)) {
      found[`${method}(${source})`] = (value: unknown) => raw(convert(value === null ? null : model(value), target));
      if (source === "System.Object" || source === "string") {
        found[`${method}(${source},${format})`] = (value: unknown, provider: unknown) =>
          raw(convert(value, target, provider));
      }
    }
    if (integer)
      found[`${method}(string,int)`] = (text: string | null, base: number) => raw(fromBase(text, base, integer));
  }
  for (const [source, model] of Object.entries(sources)) {
    found[`ToString(${source})`] = (value: unknown) =>
      value === null ? (source === "string" ? null : "") : convert(model(value), "System.String");
    found[`ToString(${source},${format})`] = (value: unknown, provider: unknown) =>
      value === null ? "" : convert(model(value), "System.String", provider);
  }
  for (const [source, bits] of [
    ["byte", 8],
    ["short", 16],
    ["int", 32],
    ["long", 64],
  ] as const) {
    found[`ToString(${source},int)`] = (value: number | bigint, base: number) => toBase(value, base, bits);
  }
  return found;
}

function changeType(value: unknown, type: ClrType, provider: unknown = null): unknown {
  if (value === null || value === undefined) {
    if (type.isValueType)
      throw clrException("System.InvalidCastException", "Null object cannot be converted to a value type.");
    return null;
  }
  const from = typeOf(value);
  const isBasic = basic.has(from.name);
  if (isBasic && basic.has(type.name)) return convert(value, type.name, provider);
  if (from === type) return value;
  if (!isBasic) throw clrException("System.InvalidCastException", "Object must implement IConvertible.");
  throw clrException("System.InvalidCastException", `Invalid cast from '${from.name}' to '${type.name}'.`);
}

/** Nothing becomes Empty or DBNull, and everything is an object as it is. */
function changeToCode(value: unknown, code: EnumValue): unknown {
  if (value === null && ["Empty", "String", "Object"].includes(code.text)) return null;
  if (["Empty", "DBNull"].includes(code.text))
    throw clrException("System.InvalidCastException", `Object cannot be cast to ${code.text}.`);
  return code.text === "Object" ? value : changeType(value, typeByName(`System.${code.text}`));
}

function hexText(bytes: Bytes, upper: boolean): string {
  const text = bytes.map((byte) => byte.value.toString(16).padStart(2, "0")).join("");
  return upper ? text.toUpperCase() : text;
}

function base64(bytes: Bytes, options?: EnumValue): string {
  const text = encodeBase64(bytes.map((byte) => byte.value));
  return options && Number(options.value) === 1 ? (text.match(/.{1,76}/g) ?? []).join("\r\n") : text;
}

function bytesOfBase64(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes) return bytes;
  throw clrException(
    "System.FormatException",
    clrText(text.replace(/\s/g, "").length % 4 !== 0 ? "LengthOfBase64" : "BadBase64"),
  );
}

function partOf<Item>(bytes: readonly Item[], offset: number, length: number): readonly Item[] {
  checkNotNegative(length, "length", "NotNegativeIndex");
  checkNotNegative(offset, "offset", "NotNegativeValue");
  checkNotGreater(offset, bytes.length - length, "offset", "PartOfText");
  return bytes.slice(offset, offset + length);
}

export default defineClr({
  statics: {
    ...conversions(),
    "ChangeType(System.Object,type)": (value: unknown, type: ClrType) => changeType(value, type),
    [`ChangeType(System.Object,type,${format})`]: changeType,
    "ChangeType(System.Object,System.TypeCode)": changeToCode,
    GetTypeCode: (value: unknown) =>
      value === null
        ? "Empty"
        : basic.has(typeOf(value).name)
          ? typeOf(value).shortName
          : value instanceof EnumValue
            ? "Int32"
            : "Object",
    IsDBNull: (value: unknown) => value !== null && typeOf(value).name === "System.DBNull",
    "ToBase64String(byte[])": (bytes: Bytes) => base64(bytes),
    "ToBase64String(byte[],System.Base64FormattingOptions)": base64,
    "ToBase64String(byte[],int,int)": (bytes: Bytes, offset: number, length: number) =>
      base64(partOf(bytes, offset, length)),
    "ToBase64String(byte[],int,int,System.Base64FormattingOptions)": (
      bytes: Bytes,
      offset: number,
      length: number,
      options: EnumValue,
    ) => base64(partOf(bytes, offset, length), options),
    FromBase64String: (text: string | null) => {
      if (text === null) throw argumentNull("s");
      return bytesOfBase64(text);
    },
    FromBase64CharArray: (characters: readonly Char[] | null, offset: number, length: number) => {
      if (characters === null) throw argumentNull("inArray");
      const part = partOf(characters, offset, length);
      return bytesOfBase64(part.map(({ code }) => String.fromCharCode(code)).join(""));
    },
    "ToHexString(byte[])": (bytes: Bytes) => hexText(bytes, true),
    "ToHexString(byte[],int,int)": (bytes: Bytes, offset: number, length: number) =>
      hexText(partOf(bytes, offset, length), true),
    "ToHexStringLower(byte[])": (bytes: Bytes) => hexText(bytes, false),
    "ToHexStringLower(byte[],int,int)": (bytes: Bytes, offset: number, length: number) =>
      hexText(partOf(bytes, offset, length), false),
    "FromHexString(string)": (text: string) => {
      if (text.length % 2 !== 0) {
        throw clrException(
          "System.FormatException",
          "The input is not a valid hex string as its length is not a multiple of 2.",
        );
      }
      if (!/^[0-9a-f]*$/i.test(text)) {
        throw clrException(
          "System.FormatException",
          "The input is not a valid hex string as it contains a non-hex character.",
        );
      }
      return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    },
  },
  staticProperties: { DBNull: () => DBNull.value },
});
