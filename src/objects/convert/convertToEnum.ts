import { bigIntOf } from "../../base/bigIntOf.ts";
import { hasWildcards, wildcardMatcher } from "../ops/wildcard.ts";
import { formatNumber } from "../text/numbers/formatNumber.ts";
import { integerOf } from "../text/numbers/numberDigits.ts";
import { valueText } from "../text/valueText.ts";
import type { ClrType } from "../types/ClrType.ts";
import { enumRange, isInRange, wrapEnum } from "../types/enumUnderlyingType.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { BigInteger, Decimal, Double, Single } from "../values/numbers.ts";
import { unwrap } from "../values/PSObject.ts";
import { castError, failedConversion } from "./castError.ts";

type Convert = (value: unknown, type: ClrType) => unknown;

/** A value as one of the enumeration; undefined where there is no language conversion. `items`: of an enumerable value. */
export function convertToEnum(
  value: unknown,
  type: ClrType,
  items: readonly unknown[] | null,
  convert: Convert,
): unknown {
  if (value === null) throw nullToEnum(type);
  if (value instanceof EnumValue) return numberToEnum(value, value.value, type);
  if (typeof value === "string") return stringToEnum(value, type);
  const integer = integerOf(value);
  if (integer !== null) {
    return value instanceof BigInteger ? undefined : numberToEnum(value, integer, type);
  }
  if (value instanceof Double || value instanceof Single || value instanceof Decimal)
    return stringToEnum(formatNumber(value, "", ""), type, value);
  return items ? arrayToEnum(items.map(unwrap), type, convert) : undefined;
}

function possibleValues(type: ClrType): string {
  return `Specify one of the following enumeration values and try again. The possible enumeration values are "${[...type.enumValues.keys()].join(",")}".`;
}

function nullToEnum(type: ClrType): unknown {
  const message = `Cannot convert null to type "${type.name}" due to enumeration values that are not valid. ${possibleValues(type)}`;
  return castError("nullToEnumInvalidCast", message);
}

function undefinedValue(id: string, value: unknown, type: ClrType): unknown {
  const message = `Cannot convert value "${valueText(value)}" to type "${type.name}" due to enumeration values that are not valid. ${possibleValues(type)}`;
  return castError(id, message);
}

function numberToEnum(value: unknown, number: bigint, type: ClrType): EnumValue {
  // A number of more bits than the values have is cut to them.
  const cut = wrapEnum(number, type);
  if (!isDefined(cut, type)) throw undefinedValue("UndefinedIntegerToEnum", value, type);
  return EnumValue.of(type, cut);
}

/** One of the values, or for flags a combination of them, also of none. */
function isDefined(number: bigint, type: ClrType): boolean {
  let all = 0n;
  for (const value of type.enumValues.values()) {
    // With a negative value among them every number is one.
    if (value === number || value < 0n) return true;
    all |= value;
  }
  return type.isFlags && (number & ~all) === 0n;
}

function arrayToEnum(items: readonly unknown[], type: ClrType, convert: Convert): EnumValue {
  if (items.length === 0) return stringToEnum("", type);
  if (items.length === 1 && typeof items[0] === "string") return stringToEnum(items[0], type);
  if (items.every((item) => typeof item === "string")) return namesToEnum(items.join(","), type);
  // Texts are read after everything else has become a value, by whole names.
  const values = items.map((item) => {
    if (item === null || item === undefined) throw nullToEnum(type);
    return typeof item === "string" ? null : (convert(item, type) as EnumValue);
  });
  const text = values.map((value, at) => value?.text ?? items[at]).join(",");
  let sum = 0n;
  for (const [at, value] of values.entries()) sum |= value?.value ?? sumOfNames(items[at] as string, text, type, text);
  if (!isDefined(sum, type)) throw undefinedValue("EnumParseUndefined", text, type);
  return EnumValue.of(type, sum);
}

/** Names, unambiguous beginnings of names or numbers, with commas between for flags. */
function stringToEnum(text: string, type: ClrType, shown: unknown = text): EnumValue {
  const trimmed = text.trim();
  if (/^[+-]?\d+$/.test(trimmed)) return numberText(trimmed, type, shown);
  return ownConverter.has(type.name) ? patternsToEnum(text, type) : namesToEnum(text, type, shown);
}

function namesToEnum(text: string, type: ClrType, shown: unknown = text): EnumValue {
  const names = text.trim().split(",");
  const sum =
    names.length === 1
      ? (EnumValue.named(type, names[0].trim())?.value ?? byBeginning(names[0].trim(), text, type, shown))
      : sumOfNames(text, text, type, shown);
  if (!isDefined(sum, type)) throw undefinedValue("EnumParseUndefined", shown, type);
  return EnumValue.of(type, sum);
}

/** The values of whole names with commas between; `among` is all that is read. */
function sumOfNames(text: string, among: string, type: ClrType, shown: unknown): bigint {
  let sum = 0n;
  for (const name of text.trim().split(",")) {
    const found = EnumValue.named(type, name.trim());
    if (!found) throw unknownName(among, type, shown);
    sum |= found.value;
  }
  return sum;
}

/** Whole names or wildcards. */
function patternsToEnum(text: string, type: ClrType): EnumValue {
  let sum = 0n;
  for (const part of text.split(",")) {
    const name = part.trim();
    const found = byPattern(name, type) ?? EnumValue.named(type, name)?.value;
    if (found === undefined) {
      const reason = `Cannot convert value "${name}" to type "${type.name}" due to enumeration values that are not valid. ${possibleValues(type)}`;
      throw failedConversion("InvalidCastPSTypeConvertersConvertFrom", text, type, reason);
    }
    sum |= found;
  }
  return EnumValue.of(type, sum);
}

function numberText(digits: string, type: ClrType, shown: unknown): EnumValue {
  const number = bigIntOf(digits);
  const range = enumRange(type);
  if (!isInRange(number, range)) {
    const reason = `Value was either too large or too small for ${range.name}.`;
    throw failedConversion("CaseSensitiveEnumParseThrewAnException", shown, type, reason);
  }
  if (!isDefined(number, type)) throw undefinedValue("EnumParseUndefined", shown, type);
  return EnumValue.of(type, number);
}

function byBeginning(name: string, whole: string, type: ClrType, shown: unknown): bigint {
  const folded = name.toLowerCase();
  const matches = [...type.enumValues].filter(([candidate]) => candidate.toLowerCase().startsWith(folded));
  if (matches.length === 1 && folded !== "") return matches[0][1];
  if (matches.length === 0) throw unknownName(whole, type, shown);
  const preferred = preferences.get(type.name)?.find((one) => one.toLowerCase().startsWith(folded));
  if (preferred) return type.enumValues.get(preferred) as bigint;
  const names = matches.map(([candidate]) => candidate).join(", ");
  const reason = `The identifier name ${name} cannot be processed because it is either too similar or identical to the following enumerator names: ${names}. Use a more specific identifier name.`;
  throw failedConversion("SubstringDisambiguationEnumParseThrewAnException", shown, type, reason);
}

/** All values whose names fit a pattern; null where it is none or fits nothing. */
function byPattern(pattern: string, type: ClrType): bigint | null {
  if (!hasWildcards(pattern)) return null;
  const fits = wildcardMatcher(pattern);
  const values = [...type.enumValues].filter(([name]) => fits(name)).map(([, value]) => value);
  return values.length === 0 ? null : values.reduce((sum, value) => sum | value);
}

/** Enumerations that PowerShell converts by a converter of their own, with its sentence; it knows wildcards. */
const ownConverter = new Set([
  "System.Management.Automation.PSMemberTypes",
  "System.Management.Automation.PSMemberViewTypes",
]);

/** Of several names with the same beginning these are meant. */
const preferences: ReadonlyMap<string, readonly string[]> = new Map([
  ["System.IO.FileAttributes", ["Directory", "ReadOnly", "System"]],
]);

function unknownName(text: string, type: ClrType, shown: unknown): unknown {
  const reason = `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${[...type.enumValues.keys()].join(", ")}`;
  return failedConversion("SubstringDisambiguationEnumParseThrewAnException", shown, type, reason);
}
