import { formattableText } from "../ops/formattableText.ts";
import { EnumValue } from "../values/EnumValue.ts";
import { Guid } from "../values/Guid.ts";
import { BigInteger, Decimal, Double, Single } from "../values/numbers.ts";
import { currentCulture } from "../values/time/CultureInfo.ts";
import { DateTime } from "../values/time/DateTime.ts";
import { DateTimeOffset } from "../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../values/time/TimeSpan.ts";
import { formatEnum } from "./formatEnum.ts";
import { formatGuid } from "./formatGuid.ts";
import { formatNumber } from "./numbers/formatNumber.ts";
import { integerOf } from "./numbers/numberDigits.ts";
import { formatDateTime } from "./time/formatDateTime.ts";
import { formatTimeSpan } from "./time/formatTimeSpan.ts";

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
