import { noConversion } from "../convert/castError.ts";
import { castTo } from "../convert/castTo.ts";
import { convertTo, tryConvertTo } from "../convert/convertTo.ts";
import { ClrException } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { parseDateTime, parseDateTimeOffset } from "../text/time/parseDateTime.ts";
import { valueText } from "../text/valueText.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { PSObject, unwrap } from "../values/PSObject.ts";
import { currentCulture } from "../values/time/CultureInfo.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import { arrayItems } from "./indexing/arrayItems.ts";

const psObject = "System.Management.Automation.PSObject";

/** `value -as type`: the converted value, or $null. */
export function asType(value: unknown, type: unknown): unknown {
  const base = unwrap(type);
  if (base === null || base === undefined) throw runtimeError("AsOperatorRequiresType");
  if (base === "") throw noConversion(base, typeByName("System.Type"), "InvalidCastFromStringToType");
  const target = base instanceof ClrType ? base : (convertTo(base, typeByName("System.Type")) as ClrType);
  if (target.name === "System.Void") return undefined;
  // Nothing at all is the zero of no struct here.
  const given = value === undefined ? null : value;
  const ready = underCulture(given, target);
  const converted = ready && tryConvertTo(ready.value, target);
  if (!converted) return null;
  return (given instanceof PSObject && ready.value === given) || target.name === psObject
    ? castTo(given, target)
    : converted.value;
}

/** This operator goes by the session's culture, which shows in dates and their texts, those in arrays too; null where a text is no date. */
function underCulture(value: unknown, target: ClrType): { readonly value: unknown } | null {
  if (target.name.startsWith("System.String")) return { value: datesAsText(value) };
  const wanted = target.isArray ? (target.elementType as ClrType) : target;
  const read = dateReaders.get(wanted.name);
  try {
    return { value: read === undefined ? value : textsAsDates(value, read) };
  } catch (error) {
    if (error instanceof ClrException) return null;
    throw error;
  }
}

type DateReader = (text: string, culture: string) => unknown;

const dateReaders: ReadonlyMap<string, DateReader> = new Map<string, DateReader>([
  ["System.DateTime", parseDateTime],
  ["System.DateTimeOffset", parseDateTimeOffset],
]);

function textsAsDates(value: unknown, read: DateReader): unknown {
  const plain = unwrap(value);
  if (typeof plain !== "string") return arrayItems(plain)?.map((one) => textsAsDates(one, read)) ?? value;
  return read(plain, currentCulture().formatName);
}

function datesAsText(value: unknown): unknown {
  const plain = unwrap(value);
  if (plain instanceof DateTime || plain instanceof DateTimeOffset) return valueText(plain);
  return arrayItems(plain)?.map(datesAsText) ?? value;
}
