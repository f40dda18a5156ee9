import { outOfRange } from "../../errors/argumentChecks.ts";
import { dateParts, dayOfYear } from "../../text/time/calendar.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { DateOnly } from "../System/DateOnly.ts";

const ticksPerDay = 864_000_000_000n;
const lastTicks = 3_155_378_975_999_999_999n;

/** A week belongs to the year that its Thursday is in. The first day of all is a Monday. */
function thursdayOf(time: DateTime) {
  const day = time.ticks / ticksPerDay;
  return dateParts((day - (day % 7n) + 3n) * ticksPerDay);
}

/** The days before the week that January 4 is in, also of the year after the last one. */
function daysBefore(year: number): bigint {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const fourth = BigInt(before * 365 + leapDays + 3);
  return fourth - (fourth % 7n);
}

function checkYear(year: number): void {
  if (year < 1 || year > 9999) throw outOfRange("Year must be between 1 and 9999.", "year");
}

function weeksIn(year: number): number {
  checkYear(year);
  return Number(daysBefore(year + 1) - daysBefore(year)) / 7;
}

function startOf(year: number): DateTime {
  checkYear(year);
  return new DateTime(daysBefore(year) * ticksPerDay);
}

function endOf(year: number): DateTime {
  checkYear(year);
  const ticks = (daysBefore(year + 1) - 1n) * ticksPerDay;
  if (ticks <= lastTicks) return new DateTime(ticks);
  throw outOfRange("The added or subtracted value results in an un-representable DateTime.", "value");
}

function dayIn(year: number, week: number, day: EnumValue): DateTime {
  checkYear(year);
  if (week < 1 || week > 53) throw outOfRange("The week parameter must be in the range 1 through 53.", "week");
  const weekday = (Number(day.value) + 6) % 7;
  return new DateTime((daysBefore(year) + BigInt((week - 1) * 7 + weekday)) * ticksPerDay);
}

const weekOf = (time: DateTime) => Math.floor((dayOfYear(thursdayOf(time)) - 1) / 7) + 1;

const startOfDay = (date: DateOnly) => new DateTime(date.ticks);

export default defineClr({
  statics: {
    "GetWeekOfYear(datetime)": weekOf,
    "static int GetWeekOfYear(System.DateOnly date)": (date: DateOnly) => weekOf(startOfDay(date)),
    "GetYear(datetime)": (time: DateTime) => thursdayOf(time).year,
    "static int GetYear(System.DateOnly date)": (date: DateOnly) => thursdayOf(startOfDay(date)).year,
    GetWeeksInYear: weeksIn,
    GetYearStart: startOf,
    GetYearEnd: endOf,
    ToDateTime: dayIn,
    "static System.DateOnly ToDateOnly(int year, int week, System.DayOfWeek dayOfWeek)": (
      year: number,
      week: number,
      day: EnumValue,
    ) => DateOnly.ofTicks(dayIn(year, week, day).ticks),
  },
});
