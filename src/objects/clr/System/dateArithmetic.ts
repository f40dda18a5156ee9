import type { PerEdition } from "../../../diag/Edition.ts";
import { outOfRange } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { dateParts, daysInMonth, ticksOf } from "../../text/time/calendar.ts";
import { timeRules } from "../../text/time/timeRules.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

/** Ticks within the range of dates, or the exception that they are not. */
export function checkedDate(ticks: bigint, parameter: string): bigint {
  if (ticks >= DateTime.minTicks && ticks <= DateTime.maxTicks) return ticks;
  if (parameter !== "ticks") throw unrepresentable(parameter);
  const text = "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.";
  throw outOfRange(text, "ticks");
}

/** From the first moment to the end of the year 9999. */
const ticksOfCalendar = 3155378976000000000;

/** So many units as ticks; whole and fractional part apart, so that large counts stay exact. */
export function tickCount(value: number, ticksPerUnit: bigint): bigint {
  if (!(Math.abs(value) * Number(ticksPerUnit) < ticksOfCalendar)) {
    throw outOfRange("Value to add was out of range.", "value");
  }
  if (timeRules().countsMilliseconds) return roundedToMilliseconds(value, ticksPerUnit);
  const whole = Math.trunc(value);
  return BigInt(whole) * ticksPerUnit + BigInt(Math.trunc((value - whole) * Number(ticksPerUnit)));
}

/** The ticks of so many units to the nearest millisecond, halves away from zero, as .NET Framework counts. */
export function roundedToMilliseconds(value: number, ticksPerUnit: bigint): bigint {
  const milliseconds = (value * Number(ticksPerUnit)) / Number(TimeSpan.ticksPerMillisecond);
  return BigInt(Math.trunc(milliseconds + (value < 0 ? -0.5 : 0.5))) * TimeSpan.ticksPerMillisecond;
}

/** What the argument of AddYears is called where it is refused, and where there is no such year. */
const yearsArgument: PerEdition<readonly [refused: string, beyond: string]> = {
  Desktop: ["years", "months"],
  Core: ["value", "value"],
};

export function addYears(ticks: bigint, years: number): bigint {
  const { year } = dateParts(ticks);
  const [refused, beyond] = yearsArgument[edition()];
  if (Math.abs(years) > 10000) throw outOfRange("Years value must be between +/-10000.", refused);
  if (year + years < 1 || year + years > 9999) throw unrepresentable(beyond);
  return addMonths(ticks, years * 12);
}

function unrepresentable(parameter: string): unknown {
  return outOfRange(`The added or subtracted value results in an un-representable DateTime.`, parameter);
}

/** The same day so many months on; the month's last day where it has no such day. */
export function addMonths(ticks: bigint, months: number): bigint {
  const parts = dateParts(ticks);
  const index = parts.year * 12 + parts.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (Math.abs(months) > 120000) {
    throw outOfRange("Months value must be between +/-120000.", "months");
  }
  const day = year < 1 || year > 9999 ? 0 : Math.min(parts.day, daysInMonth(year, month));
  const start = ticksOf(year, month, day);
  if (start === null) throw unrepresentable("months");
  return start + (ticks % 864_000_000_000n);
}

export const fileTimeEpoch = 504911232000000000n;

export function fromFileTime(value: bigint): bigint {
  if (value < 0n || value > DateTime.maxTicks - fileTimeEpoch) {
    throw outOfRange("Not a valid Win32 FileTime.", "fileTime");
  }
  return value + fileTimeEpoch;
}
