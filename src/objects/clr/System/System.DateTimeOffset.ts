import { argumentInvalid, outOfRange } from "../../errors/argumentChecks.ts";
import { ambient } from "../../host/ambient.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { parseDateTimeOffset, toDateTimeOffset } from "../../text/time/parseDateTime.ts";
import { localOffsetAt, toLocalTicks, utcOffsetAt } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import { DateTime, unixEpochTicks } from "../../values/time/DateTime.ts";
import { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { clockProperties, clockTexts } from "./clockMembers.ts";
import { clockTicks } from "./clockTicks.ts";
import type { DateOnly } from "./DateOnly.ts";
import { addMonths, addYears, checkedDate, fromFileTime } from "./dateArithmetic.ts";
import { momentAdditions, momentParsing } from "./momentMembers.ts";
import type { TimeOnly } from "./TimeOnly.ts";

const name = "System.DateTimeOffset";
const calendar = "System.Globalization.Calendar";

function minutesOf(offset: TimeSpan): number {
  if (offset.ticks % TimeSpan.ticksPerMinute !== 0n) {
    throw argumentInvalid("Offset must be specified in whole minutes.", "offset");
  }
  const minutes = Number(offset.ticks / TimeSpan.ticksPerMinute);
  if (Math.abs(minutes) > 840) throw outOfRange("Offset must be within plus or minus 14 hours.", "offset");
  return minutes;
}

function ofDateTime(value: DateTime): DateTimeOffset {
  return new DateTimeOffset(value.ticks, value.kind === "Utc" ? 0 : localOffsetAt(value.ticks));
}

function shifted(self: DateTimeOffset, ticks: bigint): DateTimeOffset {
  return new DateTimeOffset(checkedDate(self.ticks + ticks, "value"), self.offsetMinutes);
}

function atOffset(utcTicks: bigint, minutes: number): DateTimeOffset {
  return new DateTimeOffset(utcTicks + BigInt(minutes) * TimeSpan.ticksPerMinute, minutes);
}

function local(utcTicks: bigint): DateTimeOffset {
  return atOffset(utcTicks, utcOffsetAt(utcTicks));
}

type Numbers = readonly [year: number, month: number, day: number, ...rest: number[]];

/** Clock parts, then the offset; a calendar among them can only be the Gregorian one. */
function make(...args: readonly unknown[]): DateTimeOffset {
  const numbers = args.filter((arg) => typeof arg === "number") as unknown as Numbers;
  return withOffset(clockTicks(...numbers), args.at(-1) as TimeSpan);
}

function withOffset(ticks: bigint, offset: TimeSpan): DateTimeOffset {
  const minutes = minutesOf(offset);
  const utc = ticks - offset.ticks;
  if (utc < 0n || utc > DateTime.maxTicks) {
    const message = "The UTC time represented when the offset is applied must be between year 0 and 10,000.";
    throw outOfRange(message, "offset");
  }
  return new DateTimeOffset(ticks, minutes);
}

const order = (left: DateTimeOffset, right: DateTimeOffset) =>
  left.utcTicks < right.utcTicks ? -1 : left.utcTicks > right.utcTicks ? 1 : 0;
const nowTicks = () => DateTime.fromUnixMilliseconds(ambient().now()).ticks;
export default defineClr<DateTimeOffset>({
  constructors: {
    "(long,timespan)": (ticks: bigint, offset: TimeSpan) => withOffset(checkedDate(ticks, "ticks"), offset),
    "(datetime)": ofDateTime,
    "(datetime,timespan)": (value: DateTime, offset: TimeSpan) => {
      if (value.kind === "Utc" && offset.ticks !== 0n) {
        throw argumentInvalid("The UTC Offset for Utc DateTime instances must be 0.", "offset");
      }
      return withOffset(value.ticks, offset);
    },
    "(System.DateOnly,System.TimeOnly,timespan)": (date: DateOnly, time: TimeOnly, offset: TimeSpan) =>
      withOffset(date.ticks + time.ticks, offset),
    "(int,int,int,int,int,int,timespan)": make,
    "(int,int,int,int,int,int,int,timespan)": make,
    [`(int,int,int,int,int,int,int,${calendar},timespan)`]: make,
    "(int,int,int,int,int,int,int,int,timespan)": make,
    [`(int,int,int,int,int,int,int,int,${calendar},timespan)`]: make,
  },
  methods: {
    ToOffset: (self, offset: TimeSpan) => atOffset(self.utcTicks, minutesOf(offset)),
    ToUniversalTime: (self) => atOffset(self.utcTicks, 0),
    ToLocalTime: (self) => local(self.utcTicks),
    ...momentAdditions(shifted),
    AddMonths: (self, months: number) => new DateTimeOffset(addMonths(self.ticks, months), self.offsetMinutes),
    AddYears: (self, years: number) => new DateTimeOffset(addYears(self.ticks, years), self.offsetMinutes),
    CompareTo: order,
    [`Equals(${name})`]: (self, other: DateTimeOffset) => self.utcTicks === other.utcTicks,
    "Equals(System.Object)": (self, other: unknown) =>
      other instanceof DateTimeOffset && other.utcTicks === self.utcTicks,
    EqualsExact: (self, other: DateTimeOffset) =>
      self.ticks === other.ticks && self.offsetMinutes === other.offsetMinutes,
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.utcTicks)) ^ Number(BigInt.asIntN(32, self.utcTicks >> 32n)),
    [`Subtract(${name})`]: (self, other: DateTimeOffset) => new TimeSpan(self.utcTicks - other.utcTicks),
    ToFileTime: (self) => self.utcTicks - 504911232000000000n,
    ToUnixTimeSeconds: (self) => floorDivide(self.utcTicks - unixEpochTicks, 10_000_000n),
    ToUnixTimeMilliseconds: (self) => floorDivide(self.utcTicks - unixEpochTicks, 10_000n),
    ...clockTexts,
  },
  properties: {
    ...clockProperties,
    DateTime: (self) => new DateTime(self.ticks),
    UtcDateTime: (self) => new DateTime(self.utcTicks, "Utc"),
    LocalDateTime: (self) => new DateTime(toLocalTicks(self.utcTicks), "Local"),
    Date: (self) => new DateTime(self.ticks - (self.ticks % TimeSpan.ticksPerDay)),
    Offset: (self) => new TimeSpan(BigInt(self.offsetMinutes) * TimeSpan.ticksPerMinute),
    TotalOffsetMinutes: (self) => self.offsetMinutes,
    UtcTicks: (self) => self.utcTicks,
  },
  statics: {
    Compare: order,
    [`Equals(${name},${name})`]: (left: DateTimeOffset, right: DateTimeOffset) => left.utcTicks === right.utcTicks,
    FromFileTime: (value: bigint) => local(fromFileTime(value)),
    FromUnixTimeSeconds: (value: bigint) =>
      atOffset(checkedUnix(unixEpochTicks + value * 10_000_000n, value, "seconds"), 0),
    FromUnixTimeMilliseconds: (value: bigint) =>
      atOffset(checkedUnix(unixEpochTicks + value * 10_000n, value, "milliseconds"), 0),
    ...momentParsing<DateTimeOffset>({
      type: name,
      parameter: "input",
      parse: parseDateTimeOffset,
      made: toDateTimeOffset,
      none: () => new DateTimeOffset(0n, 0),
    }),
    op_Implicit: ofDateTime,
    op_Addition: (left: DateTimeOffset, right: TimeSpan) => shifted(left, right.ticks),
    [`op_Subtraction(${name},timespan)`]: (left: DateTimeOffset, right: TimeSpan) => shifted(left, -right.ticks),
    [`op_Subtraction(${name},${name})`]: (left: DateTimeOffset, right: DateTimeOffset) =>
      new TimeSpan(left.utcTicks - right.utcTicks),
  },
  staticProperties: {
    Now: () => local(nowTicks()),
    UtcNow: () => atOffset(nowTicks(), 0),
    MinValue: () => new DateTimeOffset(0n, 0),
    MaxValue: () => new DateTimeOffset(DateTime.maxTicks, 0),
    UnixEpoch: () => new DateTimeOffset(unixEpochTicks, 0),
  },
  toText: (self) => formatDateTime(self, "", ""),
});

function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}

function checkedUnix(ticks: bigint, value: bigint, name: "seconds" | "milliseconds"): bigint {
  if (ticks >= DateTime.minTicks && ticks <= DateTime.maxTicks) return ticks;
  const limits = name === "seconds" ? ["-62135596800", "253402300799"] : ["-62135596800000", "253402300799999"];
  throw outOfRange(`Valid values are between ${limits[0]} and ${limits[1]}, inclusive.`, name, value);
}
