import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { dateParts, ticksOf } from "../../text/time/calendar.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { tickCount } from "./dateArithmetic.ts";
import { datePartMembers } from "./datePartMembers.ts";
import { TimeOnly } from "./TimeOnly.ts";

const shared = datePartMembers<TimeOnly>({
  name: "TimeOnly",
  of: TimeOnly.ofTicks,
  ticksOf: (part) => part.ticks,
  isPart: (value) => value instanceof TimeOnly,
  first: new TimeOnly(0n),
  general: "t",
  patterns: {
    t: "t",
    T: "T",
    o: "HH':'mm':'ss'.'fffffff",
    O: "HH':'mm':'ss'.'fffffff",
    r: "HH':'mm':'ss",
    R: "HH':'mm':'ss",
  },
  foreign: /[dMyzK/]/,
  hasForeign: (text) => /[-/]|^\s*\d+[.,]\s*\d|\d\.\d+\.|[a-z]{3}/i.test(text),
});

const largest = TimeOnly.ticksPerDay - 1n;
const parts = (self: TimeOnly) => dateParts(self.ticks);

function make(hour: number, minute: number, second = 0, millisecond = 0, microsecond = 0): TimeOnly {
  const ticks = ticksOf(1, 1, 1, hour, minute, second);
  if (ticks === null)
    throw clrException(
      "System.ArgumentOutOfRangeException",
      "Hour, Minute, and Second parameters describe an un-representable DateTime.",
    );
  if (millisecond < 0 || millisecond > 999)
    throw outOfRange("Valid values are between 0 and 999, inclusive.", "millisecond");
  if (microsecond < 0 || microsecond > 999)
    throw outOfRange("Valid values are between 0 and 999, inclusive.", "microsecond");
  return new TimeOnly(ticks + BigInt(millisecond) * 10_000n + BigInt(microsecond) * 10n);
}

function ofDayTicks(ticks: bigint, parameter: string): TimeOnly {
  if (ticks < 0n || ticks > largest)
    throw outOfRange("Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.", parameter);
  return new TimeOnly(ticks);
}

/** Adds; beyond midnight the time goes on at the other end of the day, and `days` is told how often. */
function added(self: TimeOnly, ticks: bigint, days?: PSReference): TimeOnly {
  const sum = TimeOnly.ofTicks(self.ticks + ticks);
  if (days) days.value = Number((self.ticks + ticks - sum.ticks) / TimeOnly.ticksPerDay);
  return sum;
}

const adding = (unit: bigint) => (self: TimeOnly, value: number, days?: PSReference) =>
  added(self, tickCount(value, unit), days);

function isBetween(self: TimeOnly, start: TimeOnly, end: TimeOnly): boolean {
  return start.ticks <= end.ticks
    ? start.ticks <= self.ticks && self.ticks < end.ticks
    : start.ticks <= self.ticks || self.ticks < end.ticks;
}

export default defineClr<TimeOnly>({
  constructors: {
    "(int,int)": (hour: number, minute: number) => make(hour, minute),
    "(int,int,int)": (hour: number, minute: number, second: number) => make(hour, minute, second),
    "(int,int,int,int)": (hour: number, minute: number, second: number, millisecond: number) =>
      make(hour, minute, second, millisecond),
    "(int,int,int,int,int)": make,
    "(long)": (ticks: bigint) => ofDayTicks(ticks, "ticks"),
  },
  methods: {
    ...shared.methods,
    "Add(timespan)": (self, value: TimeSpan) => added(self, value.ticks),
    "Add(timespan,int)": (self, value: TimeSpan, days: PSReference) => added(self, value.ticks, days),
    "AddHours(double)": adding(TimeSpan.ticksPerHour),
    "AddHours(double,int)": adding(TimeSpan.ticksPerHour),
    "AddMinutes(double)": adding(TimeSpan.ticksPerMinute),
    "AddMinutes(double,int)": adding(TimeSpan.ticksPerMinute),
    IsBetween: isBetween,
    ToTimeSpan: (self) => new TimeSpan(self.ticks),
    ToLongTimeString: (self) => shared.methods["ToString(string,System.IFormatProvider)"](self, "T", cultureOf(null)),
    ToShortTimeString: (self) => shared.methods["ToString(string,System.IFormatProvider)"](self, "t", cultureOf(null)),
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.ticks)) ^ Number(BigInt.asIntN(32, self.ticks >> 32n)),
  },
  properties: {
    Hour: (self) => parts(self).hour,
    Minute: (self) => parts(self).minute,
    Second: (self) => parts(self).second,
    Millisecond: (self) => Math.floor(parts(self).fraction / 10_000),
    Microsecond: (self) => Math.floor(parts(self).fraction / 10) % 1000,
    Nanosecond: (self) => (parts(self).fraction % 10) * 100,
    Ticks: (self) => self.ticks,
  },
  statics: {
    ...shared.statics,
    FromTimeSpan: (value: TimeSpan) => ofDayTicks(value.ticks, "timeSpan"),
    FromDateTime: (date: DateTime) => TimeOnly.ofTicks(date.ticks),
    op_Subtraction: (left: TimeOnly, right: TimeOnly) => new TimeSpan(TimeOnly.ofTicks(left.ticks - right.ticks).ticks),
  },
  staticProperties: { MinValue: () => new TimeOnly(0n), MaxValue: () => new TimeOnly(largest) },
  toText: shared.toText,
});
