import type { PerEdition } from "../../../diag/Edition.ts";
import {
  argumentInvalid,
  checkNotGreater,
  checkNotNegative,
  checkNotNull,
  invalidOperation,
  outOfRange,
} from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { dateParts, dayOfYear, daysInMonth, isLeapYear, ticksOf, twoDigitYearMax } from "../../text/time/calendar.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Double } from "../../values/numbers.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { addMonths } from "../System/dateArithmetic.ts";
import { GregorianCalendar } from "./TextInfo.ts";

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

/** Of .NET Framework inferred: it knows one text for a year or a month outside the range. */
const outsideCalendar: PerEdition<(year: number, month: number) => void> = {
  Desktop(year, month) {
    checkYear(year);
    checkWithin(month, 1, 12, "month");
  },
  Core(year, month) {
    if (month < 1 || month > 12) throw outOfRange("Month must be between one and twelve.", "month", month);
    if (year < 1 || year > 9999) throw outOfRange("Year must be between 1 and 9999.", "year");
  },
};

function checkWithin(value: number, least: number, most: number, parameter: string): void {
  if (value >= least && value <= most) return;
  throw outOfRange(`Valid values are between ${least} and ${most}, inclusive.`, parameter, value);
}

const checkYear = (year: number) => checkWithin(year, 1, 9999, "year");

/** The current era is 0, the only one 1. */
function checkEra(era: number): void {
  if (era !== 0 && era !== 1) throw outOfRange("Era value was not valid.", "era", era);
}

function days(_self: unknown, year: number, month: number, era = 0): number {
  checkEra(era);
  outsideCalendar[edition()](year, month);
  return daysInMonth(year, month);
}

function isLeap(_self: unknown, year: number, era = 0): boolean {
  checkEra(era);
  outsideCalendar[edition()](year, 1);
  return isLeapYear(year);
}

function isLeapDay(self: unknown, year: number, month: number, day: number, era = 0): boolean {
  checkWithin(month, 1, 12, "month");
  checkWithin(day, 1, days(self, year, month, era), "day");
  return isLeapYear(year) && month === 2 && day === 29;
}

/** Year and era of what is the same for all years: how many months, and which of them is a leap month. */
function checkPlace(year: number, era: number): void {
  checkEra(era);
  checkYear(year);
}

function later(time: DateTime, value: number, ticksPerUnit: bigint): DateTime {
  const amount = Math.trunc(value * (Number(ticksPerUnit) / 10_000) + (value < 0 ? -0.5 : 0.5));
  const most = 315_537_897_600_000;
  if (!(amount > -most && amount < most))
    throw outOfRange("Value to add was out of range.", "value", numberText(value));
  const ticks = time.ticks + BigInt(amount) * 10_000n;
  if (ticks >= DateTime.minTicks && ticks <= DateTime.maxTicks) return new DateTime(ticks);
  const [first, last] = [DateTime.minTicks, DateTime.maxTicks].map((end) =>
    formatDateTime(new DateTime(end), "G", currentCulture().formatName),
  );
  throw argumentInvalid(
    `The result is out of the supported range for this calendar. The result should be between ${first} (Gregorian date) and ${last} (Gregorian date), inclusive.`,
  );
}

const numberText = (value: number) => formatNumber(new Double(value), "", "");

function laterMonths(_self: unknown, time: DateTime, months: number): DateTime {
  checkWithin(months, -120_000, 120_000, "months");
  try {
    return new DateTime(addMonths(time.ticks, months));
  } catch {
    throw noSuchDate("Year, Month, and Day");
  }
}

function noSuchDate(parts: string): unknown {
  const text = `${parts} parameters describe an un-representable DateTime.`;
  return clrException("System.ArgumentOutOfRangeException", text);
}

function toDateTime(self: unknown, ...parts: number[]): DateTime {
  const [year, month, day, hour, minute, second, millisecond, era = 0] = parts;
  checkEra(era);
  const ticks = ticksOf(year, month, day, hour, minute, second);
  if (ticks === null) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days(self, year, month))
      throw noSuchDate("Year, Month, and Day");
    throw noSuchDate("Hour, Minute, and Second");
  }
  if (millisecond < 0 || millisecond > 999)
    throw outOfRange("Valid values are between 0 and 999, inclusive.", "millisecond");
  return new DateTime(ticks + BigInt(millisecond) * 10_000n);
}

function fourDigitYear(self: GregorianCalendar, year: number): number {
  checkNotNegative(year, "year");
  if (year >= 100) {
    checkNotGreater(year, 9999, "year");
    return year;
  }
  const most = yearMax(self);
  return (Math.floor(most / 100) - (year > most % 100 ? 1 : 0)) * 100 + year;
}

const yearMax = (self: GregorianCalendar) => self.formats.twoDigitYearMax ?? twoDigitYearMax();

function refuseReadOnly(self: GregorianCalendar): void {
  if (self.isReadOnly) throw invalidOperation("Instance is read-only.");
}

const adding = (ticksPerUnit: bigint) => (_self: unknown, time: DateTime, count: number) =>
  later(time, count, ticksPerUnit);

export default defineClr<GregorianCalendar>({
  constructors: {
    "()": () => new GregorianCalendar(),
    "(System.Globalization.GregorianCalendarTypes)": (kind: EnumValue) => new GregorianCalendar(undefined, kind.text),
  },
  methods: {
    GetWeekOfYear: weekOfYear,
    GetDaysInMonth: days,
    IsLeapYear: isLeap,
    IsLeapDay: isLeapDay,
    IsLeapMonth: (_self, year: number, month: number, era = 0) => {
      checkPlace(year, era);
      checkWithin(month, 1, 12, "month");
      return false;
    },
    GetLeapMonth: (_self, year: number, era = 0) => {
      checkPlace(year, era);
      return 0;
    },
    GetMonthsInYear: (_self, year: number, era = 0) => {
      checkPlace(year, era);
      return 12;
    },
    GetDaysInYear: (self, year: number, era = 0) => (isLeap(self, year, era) ? 366 : 365),
    GetDayOfYear: (_self, time: DateTime) => dayOfYear(dateParts(time.ticks)),
    GetDayOfMonth: (_self, time: DateTime) => dateParts(time.ticks).day,
    GetMonth: (_self, time: DateTime) => dateParts(time.ticks).month,
    GetYear: (_self, time: DateTime) => dateParts(time.ticks).year,
    GetHour: (_self, time: DateTime) => dateParts(time.ticks).hour,
    GetMinute: (_self, time: DateTime) => dateParts(time.ticks).minute,
    GetSecond: (_self, time: DateTime) => dateParts(time.ticks).second,
    GetMilliseconds: (_self, time: DateTime) => Math.floor(dateParts(time.ticks).fraction / 10_000),
    AddMilliseconds: adding(TimeSpan.ticksPerMillisecond),
    AddSeconds: adding(TimeSpan.ticksPerSecond),
    AddMinutes: adding(TimeSpan.ticksPerMinute),
    AddHours: adding(TimeSpan.ticksPerHour),
    AddDays: adding(TimeSpan.ticksPerDay),
    AddWeeks: (_self, time: DateTime, weeks: number) => later(time, weeks * 7, TimeSpan.ticksPerDay),
    AddMonths: laterMonths,
    AddYears: (self, time: DateTime, years: number) => laterMonths(self, time, years * 12),
    GetEra: () => 1,
    GetDayOfWeek: (_self, time: DateTime) => dateParts(time.ticks).dayOfWeek,
    ToDateTime: toDateTime,
    ToFourDigitYear: fourDigitYear,
    Clone: (self) => self.copy(),
  },
  statics: {
    ReadOnly: (calendar: GregorianCalendar | null) => {
      checkNotNull(calendar, "calendar");
      return (calendar as GregorianCalendar).copy(true);
    },
  },
  properties: {
    MinSupportedDateTime: () => new DateTime(0n),
    MaxSupportedDateTime: () => new DateTime(3155378975999999999n),
    AlgorithmType: () => "SolarCalendar",
    CalendarType: {
      get: (self) => self.kind,
      set: (self, kind: EnumValue) => {
        refuseReadOnly(self);
        self.kind = kind.text;
      },
    },
    Eras: () => [1],
    TwoDigitYearMax: {
      get: yearMax,
      set: (self, year: number) => {
        refuseReadOnly(self);
        checkWithin(year, 99, 9999, "value");
        self.formats.twoDigitYearMax = year;
      },
    },
    IsReadOnly: (self) => self.isReadOnly,
  },
  staticProperties: { ADEra: () => 1, CurrentEra: () => 0 },
});
