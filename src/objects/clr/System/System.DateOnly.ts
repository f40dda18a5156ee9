import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { dateParts, dayOfYear, ticksOf } from "../../text/time/calendar.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { DateOnly } from "./DateOnly.ts";
import { addMonths, addYears } from "./dateArithmetic.ts";
import { datePartMembers } from "./datePartMembers.ts";
import type { TimeOnly } from "./TimeOnly.ts";

const shared = datePartMembers<DateOnly>({
  name: "DateOnly",
  of: DateOnly.ofTicks,
  ticksOf: (part) => part.ticks,
  isPart: (value) => value instanceof DateOnly,
  first: new DateOnly(0),
  general: "d",
  patterns: {
    d: "d",
    D: "D",
    m: "m",
    M: "m",
    y: "y",
    Y: "y",
    o: "yyyy'-'MM'-'dd",
    O: "yyyy'-'MM'-'dd",
    r: "ddd, dd MMM yyyy",
    R: "ddd, dd MMM yyyy",
  },
  foreign: /[hHmstfFzK:]/,
  hasForeign: (text) => /\d:\d|\d\s*[ap]m\b/i.test(text),
});

const parts = (self: DateOnly) => dateParts(self.ticks);

function make(year: number, month: number, day: number): DateOnly {
  const ticks = ticksOf(year, month, day);
  if (ticks === null)
    throw clrException(
      "System.ArgumentOutOfRangeException",
      "Year, Month, and Day parameters describe an un-representable DateTime.",
    );
  return DateOnly.ofTicks(ticks);
}

function ofDayNumber(dayNumber: number, parameter: string, message: string): DateOnly {
  if (dayNumber < 0 || dayNumber > DateOnly.maxDayNumber) throw outOfRange(message, parameter);
  return new DateOnly(dayNumber);
}

const withTime = (self: DateOnly, time: TimeOnly) => new DateTime(self.ticks + time.ticks);

export default defineClr<DateOnly>({
  constructors: { "(int,int,int)": make },
  methods: {
    ...shared.methods,
    AddDays: (self, days: number) => ofDayNumber(self.dayNumber + days, "value", "Value to add was out of range."),
    AddMonths: (self, months: number) => DateOnly.ofTicks(addMonths(self.ticks, months)),
    AddYears: (self, years: number) => DateOnly.ofTicks(addYears(self.ticks, years)),
    "ToDateTime(System.TimeOnly)": withTime,
    "ToDateTime(System.TimeOnly,System.DateTimeKind)": (self, time: TimeOnly, kind: EnumValue) =>
      new DateTime(withTime(self, time).ticks, (["Unspecified", "Utc", "Local"] as const)[Number(kind.value)]),
    ToLongDateString: (self) => formatDateTime(new DateTime(self.ticks), "D", cultureOf(null)),
    ToShortDateString: (self) => formatDateTime(new DateTime(self.ticks), "d", cultureOf(null)),
    GetHashCode: (self) => self.dayNumber,
    Deconstruct: (self, year: PSReference, month: PSReference, day: PSReference) => {
      const found = parts(self);
      year.value = found.year;
      month.value = found.month;
      day.value = found.day;
    },
  },
  properties: {
    Year: (self) => parts(self).year,
    Month: (self) => parts(self).month,
    Day: (self) => parts(self).day,
    DayOfWeek: (self) => parts(self).dayOfWeek,
    DayOfYear: (self) => dayOfYear(parts(self)),
    DayNumber: (self) => self.dayNumber,
  },
  statics: {
    ...shared.statics,
    FromDayNumber: (dayNumber: number) =>
      ofDayNumber(dayNumber, "dayNumber", "Day number must be between 0 and DateOnly.MaxValue.DayNumber."),
    FromDateTime: (date: DateTime) => DateOnly.ofTicks(date.ticks),
  },
  staticProperties: { MinValue: () => new DateOnly(0), MaxValue: () => new DateOnly(DateOnly.maxDayNumber) },
  toText: shared.toText,
});
