import { clrException } from "../model/PSError.ts";
import { daysInMonth, ticksOf } from "../text/calendar.ts";
import { outOfRange } from "./argumentChecks.ts";

/** The ticks of a day and a time of it, or the exception of constructors that there is no such moment. */
export function clockTicks(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
  microsecond = 0,
): bigint {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw notRepresentable("Year, Month, and Day");
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
    throw notRepresentable("Hour, Minute, and Second");
  checkThousandth(millisecond, "millisecond");
  checkThousandth(microsecond, "microsecond");
  return ticksOf(year, month, day, hour, minute, second, millisecond * 10_000 + microsecond * 10) as bigint;
}

function notRepresentable(parts: string): unknown {
  const message = `${parts} parameters describe an un-representable DateTime.`;
  return clrException("System.ArgumentOutOfRangeException", message);
}

function checkThousandth(value: number, parameter: string): void {
  if (value >= 0 && value <= 999) return;
  throw outOfRange("Valid values are between 0 and 999, inclusive.", parameter);
}
