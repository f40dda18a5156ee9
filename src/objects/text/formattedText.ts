import { currentCulture } from "../model/CultureInfo.ts";
import { DateTime } from "../model/DateTime.ts";
import { DateTimeOffset } from "../model/DateTimeOffset.ts";
import { EnumValue } from "../model/EnumValue.ts";
import { Guid } from "../model/Guid.ts";
import { BigInteger, Decimal, Double, Single } from "../model/numbers.ts";
import { TimeSpan } from "../model/TimeSpan.ts";
import { formattableText } from "../ops/formattableText.ts";
import { formatDateTime } from "./formatDateTime.ts";
import { formatEnum } from "./formatEnum.ts";
import { formatGuid } from "./formatGuid.ts";
import { formatNumber } from "./formatNumber.ts";
import { formatTimeSpan } from "./formatTimeSpan.ts";
import { integerOf } from "./numberDigits.ts";

/**
 * IFormattable.ToString(format, culture) of a value, or undefined where its type is not formattable. "" is no format.
 */
export function formattedText(
  value: unknown,
  format: string,
  culture = currentCulture().formatName,
): string | undefined {
  if (typeof value === "number") return formatNumber(value, format, culture);
  if (value instanceof Double || value instanceof Single || value instanceof Decimal || value instanceof BigInteger) {
    return formatNumber(value, format, culture);
  }
  if (value instanceof DateTime || value instanceof DateTimeOffset) return formatDateTime(value, format, culture);
  if (value instanceof TimeSpan) return formatTimeSpan(value.ticks, format, culture);
  if (value instanceof EnumValue) return formatEnum(value, format);
  if (value instanceof Guid) return formatGuid(value, format);
  return integerOf(value) === null ? formattableText(value, format, culture) : formatNumber(value, format, culture);
}
