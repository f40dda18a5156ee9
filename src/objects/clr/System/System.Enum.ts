import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { integerTargets } from "../../convert/numericTargets.ts";
import { argumentInvalid, argumentNull, checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { formatEnum } from "../../text/formatEnum.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { enumUnderlyingType, wrapEnum } from "../../types/enumUnderlyingType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TypedArray } from "../../values/collections/TypedArray.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { BigInteger, Char } from "../../values/numbers.ts";
import { unwrap } from "../../values/PSObject.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { tryResult } from "../members/tryResult.ts";

function requireEnum(type: ClrType | null): ClrType {
  if (type === null) throw argumentNull("enumType");
  if (!type.isEnum) throw argumentInvalid("Type provided must be an Enum.", "enumType");
  return type;
}

/** The enumeration that the call names, or that of the variable behind [ref]. */
function named(result?: PSReference): ClrType {
  const [type] = methodTypeArguments();
  if (type) return type;
  const value = unwrap(result?.value);
  return value instanceof EnumValue ? value.type : typeByName("System.Object");
}

/** Values in the order of their bits, negative ones last. */
function ordered(type: ClrType): [string, bigint][] {
  return [...type.enumValues].sort(([, left], [, right]) => {
    const [one, other] = [BigInt.asUintN(64, left), BigInt.asUintN(64, right)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

function parse(type: ClrType, text: string, ignoreCase: boolean): EnumValue {
  const trimmed = text.trim();
  if (trimmed === "") throw clrError("System.ArgumentException", "EmptyEnumText", [], "value");
  if (/^[+-]?\d+$/.test(trimmed)) return EnumValue.of(requireEnum(type), BigInt(trimmed.replace("+", "")));
  let sum = 0n;
  for (const part of trimmed.split(",")) {
    const name = part.trim();
    const found = ignoreCase ? EnumValue.named(type, name)?.value : requireEnum(type).enumValues.get(name);
    if (found === undefined) throw clrException("System.ArgumentException", `Requested value '${text}' was not found.`);
    sum |= found;
  }
  return EnumValue.of(type, sum);
}

/** What cannot be read is `absent`: nothing where the result is any object, else the value 0. */
function attempt(
  type: ClrType,
  text: string | null,
  ignoreCase: boolean,
  result: PSReference,
  absent: EnumValue | null = null,
): boolean {
  requireEnum(type);
  return tryResult(result, absent, () => parse(type, text ?? "", ignoreCase));
}

function attemptNamed(text: string | null, ignoreCase: boolean, result: PSReference): boolean {
  const type = requireEnum(named(result));
  return attempt(type, text, ignoreCase, result, EnumValue.of(type, 0n));
}

function valueOf(type: ClrType, value: unknown): bigint | null {
  if (value instanceof EnumValue) return value.value;
  return typeof value === "string" ? (type.enumValues.get(value) ?? null) : integerOf(value);
}

/** Whole numbers, characters and values of enumerations alone have a value. */
function underlyingOf(type: ClrType, value: unknown): bigint {
  const isOther = typeof value === "string" || value instanceof BigInteger;
  const found = value instanceof Char ? BigInt(value.code) : isOther ? null : valueOf(type, value);
  if (found === null)
    throw argumentInvalid(
      "The value passed in must be an enum base or an underlying type for an enum, such as an Int32.",
      "value",
    );
  return found;
}

function toObject(type: ClrType, value: unknown): EnumValue {
  checkNotNull(value, "value");
  const declared = requireEnum(type);
  return EnumValue.of(declared, wrapEnum(typeof value === "boolean" ? BigInt(value) : underlyingOf(type, value), type));
}

export default defineClr<EnumValue>({
  methods: {
    HasFlag: (self, flag: EnumValue) => {
      if (flag.type !== self.type) {
        throw clrException(
          "System.ArgumentException",
          `The argument type, '${flag.type.name}', is not the same as the enum type '${self.type.name}'.`,
        );
      }
      return (self.value & flag.value) === flag.value;
    },
    Equals: (self, other: unknown) => self === other,
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.value)),
    CompareTo: (self, other: unknown) => {
      if (other === null) return 1;
      if (!(other instanceof EnumValue) || other.type !== self.type) {
        throw clrException(
          "System.ArgumentException",
          `Object must be the same type as the enum. The type passed in was '${typeOf(other).name}'; the enum type was '${self.type.name}'.`,
        );
      }
      return self.value < other.value ? -1 : self.value > other.value ? 1 : 0;
    },
    "ToString(string)": (self, format: string | null) => formatEnum(self, format ?? ""),
    "ToString(System.IFormatProvider)": (self) => self.text,
    "ToString(string,System.IFormatProvider)": (self, format: string | null) => formatEnum(self, format ?? ""),
    GetTypeCode: (self) => enumUnderlyingType(self.type).shortName,
  },
  statics: {
    "GetName(type,System.Object)": (type: ClrType, value: unknown) => {
      checkNotNull(value, "value");
      const wanted = underlyingOf(requireEnum(type), value);
      for (const [name, one] of type.enumValues) if (one === wanted) return name;
      return null;
    },
    "GetNames()": () => ordered(requireEnum(named())).map(([name]) => name),
    "GetValues()": () =>
      new TypedArray(
        named(),
        ordered(requireEnum(named())).map(([, value]) => EnumValue.of(named(), value)),
      ),
    "GetNames(type)": (type: ClrType) => ordered(requireEnum(type)).map(([name]) => name),
    "GetValues(type)": (type: ClrType) =>
      new TypedArray(
        type,
        ordered(requireEnum(type)).map(([, value]) => EnumValue.of(type, value)),
      ),
    "GetValuesAsUnderlyingType(type)": (type: ClrType) =>
      new TypedArray(
        enumUnderlyingType(type),
        ordered(requireEnum(type)).map(([, value]) => convertTo(value, enumUnderlyingType(type))),
      ),
    GetUnderlyingType: (type: ClrType) => enumUnderlyingType(requireEnum(type)),
    "IsDefined(type,System.Object)": (type: ClrType, value: unknown) => {
      checkNotNull(value, "value");
      const given = typeOf(value);
      const declared = requireEnum(type);
      if (given.isEnum && given !== declared)
        throw clrException(
          "System.ArgumentException",
          `Object must be the same type as the enum. The type passed in was '${given.name}'; the enum type was '${declared.name}'.`,
        );
      const isText = typeof value === "string";
      if (!isText && !given.isEnum && !integerTargets.has(given.name)) throw invalidOperation("Unknown enum type.");
      if (typeof value !== "string" && given !== declared && given !== enumUnderlyingType(type))
        throw clrException(
          "System.ArgumentException",
          `Enum underlying type and the object must be same type or object must be a String. Type passed in was '${given.name}'; the enum underlying type was '${enumUnderlyingType(type).name}'.`,
        );
      const wanted = valueOf(type, value);
      for (const one of type.enumValues.values()) if (one === wanted) return true;
      return false;
    },
    "Parse(type,string)": (type: ClrType, text: string) => parse(requireEnum(type), text, false),
    "Parse(type,string,bool)": (type: ClrType, text: string, ignoreCase: boolean) =>
      parse(requireEnum(type), text, ignoreCase),
    "TryParse(type,string,System.Object)": (type: ClrType, text: string | null, result: PSReference) =>
      attempt(type, text, false, result),
    "TryParse(type,string,bool,System.Object)": attempt,
    "Parse(string)": (text: string) => parse(requireEnum(named()), text, false),
    "Parse(string,bool)": (text: string, ignoreCase: boolean) => parse(requireEnum(named()), text, ignoreCase),
    "TryParse(string,TEnum)": (text: string | null, result: PSReference) => attemptNamed(text, false, result),
    "TryParse(string,bool,TEnum)": attemptNamed,
    Format: (type: ClrType, value: unknown, format: string) => formatEnum(toObject(type, value), format),
    ToObject: toObject,
  },
  // The field behind every value, which no table of members has.
  properties: {
    "int value__ {get;set;}": (self) => convertTo(self.value, enumUnderlyingType(self.type)),
  },
  toText: (self) => self.text,
});
