import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ticksOf } from "../../text/time/calendar.ts";

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
  if (ticksOf(year, month, day) === null) throw notRepresentable("Year, Month, and Day");
  const ticks = ticksOf(year, month, day, hour, minute, second, millisecond * 10_000 + microsecond * 10);
  if (ticks === null) throw notRepresentable("Hour, Minute, and Second");
  checkThousandth(millisecond, "millisecond");
  checkThousandth(microsecond, "microsecond");
  return ticks;
}

function notRepresentable(parts: string): unknown {
  const message = `${parts} parameters describe an un-representable DateTime.`;
  return clrException("System.ArgumentOutOfRangeException", message);
}

function checkThousandth(value: number, parameter: string): void {
  if (value >= 0 && value <= 999) return;
  throw outOfRange("Valid values are between 0 and 999, inclusive.", parameter);
}
