import { invokeMethod } from "../../../src/objects/calls/invokeMethod.ts";
import { toDouble } from "../../../src/objects/convert/convertNumber.ts";
import { getMember } from "../../../src/objects/members/getMember.ts";
import { findProperty } from "../../../src/objects/members/propertyList.ts";
import { isNumber } from "../../../src/objects/text/numbers/numberDigits.ts";
import { typeNamesOf } from "../../../src/objects/types/typeNames.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { TimeSpan } from "../../../src/objects/values/time/TimeSpan.ts";

/** How much a value is: a number, the bytes of a size, the seconds of a time span; null: it is no amount. */
export function asNumber(given: unknown): number | null {
  const value = unwrap(given);
  if (value === null || value === undefined) return null;
  if (isNumber(value)) return toDouble(value);
  if (value instanceof TimeSpan) return Number(value.ticks) / 1e7;
  if (!typeNamesOf(value).some((name) => name.includes("ByteQuantifiedSize"))) return null;
  // What may be unlimited holds the size in its Value; "Unlimited" itself is no amount.
  const size = findProperty(value, "Value") ? getMember(value, "Value") : value;
  return size === null || size === undefined ? null : asNumber(invokeMethod(size, "ToBytes", []));
}
