import { dateParts, dayOfYear, daysInMonth, isLeapYear, twoDigitYearMax } from "../../text/time/calendar.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { addMonths } from "../System/dateArithmetic.ts";
import { GregorianCalendar } from "./TextInfo.ts";

const ticksPerDay = 864_000_000_000n;

/** Week of the year: the first week begins on January 1, is the first full one, or the first with four days. */
function weekOfYear(_self: unknown, time: DateTime, rule: EnumValue, firstDay: EnumValue): number {
  const first = Number(firstDay.value);
  const day = dayOfYear(dateParts(time.ticks)) - 1;
  const weekday = dateParts(time.ticks).dayOfWeek;
  const startOfYear = (((weekday - (day % 7)) % 7) + 7) % 7;
  const offset = (((startOfYear - first) % 7) + 7) % 7;
  if (Number(rule.value) === 0) return Math.floor((day + offset) / 7) + 1;
  const full = Number(rule.value) === 1 ? 7 : 4;
  const lead = (7 - offset) % 7;
  const starts = lead >= full ? lead - 7 : lead;
  const week = Math.floor((day - starts) / 7) + 1;
  if (day < starts) return weekOfYearEnd(time, full, first);
  return week;
}

/** Days before the first week belong to the last week of the year before. */
function weekOfYearEnd(time: DateTime, full: number, first: number): number {
  const parts = dateParts(time.ticks);
  const lastDay = (((parts.dayOfWeek - dayOfYear(parts)) % 7) + 7) % 7;
  const length = isLeapYear(parts.year - 1) ? 366 : 365;
  const startOfYear = (((lastDay - (length - 1)) % 7) + 7) % 7;
  const lead = (7 - ((((startOfYear - first) % 7) + 7) % 7)) % 7;
  const starts = lead >= full ? lead - 7 : lead;
  return Math.floor((length - 1 - starts) / 7) + 1;
}

export default defineClr<unknown>({
  constructors: { "()": () => new GregorianCalendar() },
  methods: {
    GetWeekOfYear: weekOfYear,
    "GetDaysInMonth(int,int)": (_self, year: number, month: number) => daysInMonth(year, month),
    "IsLeapYear(int)": (_self, year: number) => isLeapYear(year),
    GetDayOfYear: (_self, time: DateTime) => dayOfYear(dateParts(time.ticks)),
    GetDayOfMonth: (_self, time: DateTime) => dateParts(time.ticks).day,
    GetMonth: (_self, time: DateTime) => dateParts(time.ticks).month,
    GetYear: (_self, time: DateTime) => dateParts(time.ticks).year,
    "GetDaysInYear(int)": (_self, year: number) => (isLeapYear(year) ? 366 : 365),
    "GetMonthsInYear(int)": () => 12,
    GetHour: (_self, time: DateTime) => dateParts(time.ticks).hour,
    GetMinute: (_self, time: DateTime) => dateParts(time.ticks).minute,
    GetSecond: (_self, time: DateTime) => dateParts(time.ticks).second,
    AddDays: (_self, time: DateTime, days: number) => new DateTime(time.ticks + BigInt(days) * ticksPerDay),
    AddWeeks: (_self, time: DateTime, weeks: number) => new DateTime(time.ticks + BigInt(weeks) * 7n * ticksPerDay),
    AddMonths: (_self, time: DateTime, months: number) => new DateTime(addMonths(time.ticks, months)),
    AddYears: (_self, time: DateTime, years: number) => new DateTime(addMonths(time.ticks, years * 12)),
    GetEra: () => 1,
    "IsLeapDay(int,int,int)": (_self, year: number, month: number, day: number) =>
      isLeapYear(year) && month === 2 && day === 29,
    GetDayOfWeek: (_self, time: DateTime) => dateParts(time.ticks).dayOfWeek,
  },
  properties: {
    MinSupportedDateTime: () => new DateTime(0n),
    MaxSupportedDateTime: () => new DateTime(3155378975999999999n),
    AlgorithmType: () => "SolarCalendar",
    CalendarType: () => "Localized",
    Eras: () => [1],
    TwoDigitYearMax: twoDigitYearMax,
    IsReadOnly: () => false,
  },
});
