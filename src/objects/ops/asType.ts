import { noConversion } from "../convert/castError.ts";
import { castTo } from "../convert/castTo.ts";
import { convertTo, tryConvertTo } from "../convert/convertTo.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { valueText } from "../text/valueText.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { PSObject, unwrap } from "../values/PSObject.ts";
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
  const converted = tryConvertTo(target.name.startsWith("System.String") ? datesAsText(given) : given, target);
  if (!converted) return null;
  return given instanceof PSObject || target.name === psObject ? castTo(given, target) : converted.value;
}

/** This operator goes by the session's culture, which shows in dates, those in arrays too. */
function datesAsText(value: unknown): unknown {
  const plain = unwrap(value);
  if (plain instanceof DateTime || plain instanceof DateTimeOffset) return valueText(plain);
  return arrayItems(plain)?.map(datesAsText) ?? value;
}
