import type { PerEdition } from "../../../diag/Edition.ts";
import {
  checkNotGreater,
  checkNotNegative,
  checkNotNull,
  invalidOperation,
  outOfRange,
} from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { dateParts, dayOfYear, daysInMonth, isLeapYear, ticksOf, twoDigitYearMax } from "../../text/time/calendar.ts";
import { yearOfTwoDigits } from "../../text/time/cultureCalendar.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { addMonths } from "../System/dateArithmetic.ts";
import { checkWithin, clockMembers, noSuchDate, weekOfYear } from "./calendarShared.ts";
import { GregorianCalendar } from "./TextInfo.ts";

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

function laterMonths(_self: unknown, time: DateTime, months: number): DateTime {
  checkWithin(months, -120_000, 120_000, "months");
  try {
    return new DateTime(addMonths(time.ticks, months));
  } catch {
    throw noSuchDate("Year, Month, and Day");
  }
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
  if (year < 100) return yearOfTwoDigits(year, yearMax(self));
  checkNotGreater(year, 9999, "year");
  return year;
}

const yearMax = (self: GregorianCalendar) => self.formats.twoDigitYearMax ?? twoDigitYearMax();

function refuseReadOnly(self: GregorianCalendar): void {
  if (self.isReadOnly) throw invalidOperation("Instance is read-only.");
}

export default defineClr<GregorianCalendar>({
  constructors: {
    "()": () => new GregorianCalendar(),
    "(System.Globalization.GregorianCalendarTypes)": (kind: EnumValue) => new GregorianCalendar(undefined, kind.text),
  },
  methods: {
    ...clockMembers,
    GetWeekOfYear: (_self, time: DateTime, rule: EnumValue, firstDay: EnumValue) => {
      const parts = dateParts(time.ticks);
      const lengthBefore = isLeapYear(parts.year - 1) ? 366 : 365;
      return weekOfYear(parts.dayOfWeek, dayOfYear(parts) - 1, lengthBefore, rule, firstDay);
    },
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
    AddMonths: laterMonths,
    AddYears: (self, time: DateTime, years: number) => laterMonths(self, time, years * 12),
    GetEra: () => 1,
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
