import { checkNotNegative, invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import { dateParts, ticksOf } from "../../text/time/calendar.ts";
import {
  type CalendarDate,
  type CalendarName,
  type CultureCalendar,
  cultureCalendar,
  ticksInCalendar,
  ticksPerDay,
  yearLength,
  yearOfTwoDigits,
} from "../../text/time/cultureCalendar.ts";
import { calendarDate } from "../../text/time/formatDateTime.ts";
import type { ClrMembers } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { checkWithin, clockMembers, noSuchDate, weekOfYear } from "./calendarShared.ts";
import { OtherCalendar } from "./TextInfo.ts";

/** The members of a calendar other than the Gregorian one; `era` is the field of the only one that it has. */
export function calendarMembers(name: CalendarName, era: string): ClrMembers<OtherCalendar> {
  const calendar = cultureCalendar(name);
  const [firstDay, lastDay] = calendar.days;
  return {
    base: "System.Globalization.Calendar",
    interfaces: ["System.ICloneable"],
    kind: "class",
    like: "System.Globalization.Calendar",
    constructors: { "()": () => new OtherCalendar(name) },
    methods: { ...clockMembers, ...dateMembers(calendar), Clone: (self) => new OtherCalendar(name, self.formats) },
    properties: {
      MinSupportedDateTime: () => new DateTime(BigInt(firstDay) * ticksPerDay),
      MaxSupportedDateTime: () => new DateTime(BigInt(lastDay + 1) * ticksPerDay - 1n),
      AlgorithmType: () => (calendar.isLunar ? "LunarCalendar" : "SolarCalendar"),
      Eras: () => [1],
      TwoDigitYearMax: {
        get: yearMax,
        set: (self, year: number) => {
          if (self.isReadOnly) throw invalidOperation("Instance is read-only.");
          checkWithin(year, calendar.leastTwoDigitYearMax, calendar.years[1], "value");
          self.formats.twoDigitYearMax = year;
        },
      },
      IsReadOnly: (self) => self.isReadOnly,
    },
    staticProperties: { [`static int ${era}`]: () => 1, CurrentEra: () => 0 },
  };
}

const yearMax = (self: OtherCalendar) => self.formats.twoDigitYearMax ?? cultureCalendar(self.name).twoDigitYearMax();

function checkEra(era: number): void {
  if (era !== 0 && era !== 1) throw outOfRange("Era value was not valid.", "era", era);
}

function checkMonth({ years }: CultureCalendar, year: number, month: number, era: number): void {
  checkEra(era);
  checkWithin(year, ...years, "year");
  if (month < 1 || month > 12) throw outOfRange("Month must be between one and twelve.", "month", month);
}

function checkDay(calendar: CultureCalendar, { year, month, day }: CalendarDate, era: number): void {
  checkMonth(calendar, year, month, era);
  const days = calendar.daysInMonth(year, month);
  if (day < 1 || day > days) throw outOfRange(`Day must be between 1 and ${days} for month ${month}.`, "day", day);
}

const dayOfYear = (calendar: CultureCalendar, time: DateTime) =>
  Number(time.ticks / ticksPerDay) - calendar.startOfYear(calendarDate(calendar, time.ticks).year);

function week(calendar: CultureCalendar, time: DateTime, rule: EnumValue, firstDay: EnumValue): number {
  const { year } = calendarDate(calendar, time.ticks);
  const lengthBefore = year > calendar.years[0] ? yearLength(calendar, year - 1) : 365;
  return weekOfYear(dateParts(time.ticks).dayOfWeek, dayOfYear(calendar, time), lengthBefore, rule, firstDay);
}

/** The same day so many months on; the month's last day where it has no such day. */
function laterMonths(calendar: CultureCalendar, time: DateTime, months: number): DateTime {
  checkWithin(months, -120_000, 120_000, "months");
  const from = calendarDate(calendar, time.ticks);
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (year < calendar.years[0] || year > calendar.years[1]) throw noSuchDate("Year, Month, and Day");
  const day = Math.min(from.day, calendar.daysInMonth(year, month));
  const ticks = ticksInCalendar(calendar.name, { year, month, day }) ?? 0n;
  return new DateTime(ticks + (time.ticks % ticksPerDay));
}

/** A date of the calendar at a time of day: year, month, day, hour, minute, second, millisecond, era. */
export function dateInCalendar(calendar: CultureCalendar, parts: readonly number[]): DateTime {
  const [year, month, day, hour, minute, second, millisecond, era = 0] = parts;
  checkDay(calendar, { year, month, day }, era);
  if (ticksOf(1, 1, 1, hour, minute, second) === null) throw noSuchDate("Hour, Minute, and Second");
  checkWithin(millisecond, 0, 999, "millisecond");
  const ticks = ticksInCalendar(calendar.name, { year, month, day }, hour, minute, second, millisecond * 10_000);
  return new DateTime(ticks ?? 0n);
}

function dateMembers(calendar: CultureCalendar) {
  const date = (time: DateTime) => calendarDate(calendar, time.ticks);
  return {
    GetYear: (_self: unknown, time: DateTime) => date(time).year,
    GetMonth: (_self: unknown, time: DateTime) => date(time).month,
    GetDayOfMonth: (_self: unknown, time: DateTime) => date(time).day,
    GetDayOfYear: (_self: unknown, time: DateTime) => dayOfYear(calendar, time) + 1,
    GetEra: (_self: unknown, time: DateTime) => {
      date(time);
      return 1;
    },
    GetWeekOfYear: (_self: unknown, time: DateTime, rule: EnumValue, firstDay: EnumValue) =>
      week(calendar, time, rule, firstDay),
    GetDaysInMonth: (_self: unknown, year: number, month: number, era = 0) => {
      checkMonth(calendar, year, month, era);
      return calendar.daysInMonth(year, month);
    },
    GetDaysInYear: (_self: unknown, year: number, era = 0) => {
      checkMonth(calendar, year, 1, era);
      return yearLength(calendar, year);
    },
    GetMonthsInYear: (_self: unknown, year: number, era = 0) => {
      checkMonth(calendar, year, 1, era);
      return 12;
    },
    GetLeapMonth: (_self: unknown, year: number, era = 0) => {
      checkMonth(calendar, year, 1, era);
      return 0;
    },
    IsLeapYear: (_self: unknown, year: number, era = 0) => {
      checkMonth(calendar, year, 1, era);
      return calendar.isLeapYear(year);
    },
    IsLeapMonth: (_self: unknown, year: number, month: number, era = 0) => {
      checkMonth(calendar, year, month, era);
      return false;
    },
    IsLeapDay: (_self: unknown, year: number, month: number, day: number, era = 0) => {
      checkDay(calendar, { year, month, day }, era);
      return calendar.isLeapYear(year) && month === calendar.leapDay[0] && day === calendar.leapDay[1];
    },
    AddMonths: (_self: unknown, time: DateTime, months: number) => laterMonths(calendar, time, months),
    AddYears: (_self: unknown, time: DateTime, years: number) => laterMonths(calendar, time, years * 12),
    ToDateTime: (_self: unknown, ...parts: number[]) => dateInCalendar(calendar, parts),
    ToFourDigitYear: (self: OtherCalendar, year: number) => {
      checkNotNegative(year, "year");
      if (year < 100) return yearOfTwoDigits(year, yearMax(self));
      checkWithin(year, ...calendar.years, "year");
      return year;
    },
  };
}
