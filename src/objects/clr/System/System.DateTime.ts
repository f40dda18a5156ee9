import { argumentNull, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { daysInMonth, isLeapYear } from "../../text/time/calendar.ts";
import { cultureCalendar } from "../../text/time/cultureCalendar.ts";
import { allDateTimeTexts, dateTimeTexts } from "../../text/time/dateTimeTexts.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { localNow } from "../../text/time/moments.ts";
import { parseDateTime, toDateTime, todayTicks } from "../../text/time/parseDateTime.ts";
import { isDaylightSaving, toLocalTicks, toUtcTicks } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTime, type DateTimeKind } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { dateInCalendar } from "../System.Globalization/calendarMembers.ts";
import { OtherCalendar } from "../System.Globalization/TextInfo.ts";
import { clockProperties, clockTexts } from "./clockMembers.ts";
import { clockTicks } from "./clockTicks.ts";
import { addMonths, addYears, checkedDate, fileTimeEpoch, fromFileTime } from "./dateArithmetic.ts";
import { momentAdditions, momentParsing } from "./momentMembers.ts";

const kind = "System.DateTimeKind";

function kindName(value: EnumValue): DateTimeKind {
  return value.text as DateTimeKind;
}

function make(kindValue: DateTimeKind, ...clock: Parameters<typeof clockTicks>): DateTime {
  return new DateTime(clockTicks(...clock), kindValue);
}

function shifted(self: DateTime, ticks: bigint, parameter = "value"): DateTime {
  return new DateTime(checkedDate(self.ticks + ticks, parameter), self.kind);
}

function utcTicks(self: DateTime): bigint {
  return self.kind === "Utc" ? self.ticks : toUtcTicks(self.ticks);
}

const oleEpoch = 599264352000000000n;

function fileTime(ticks: bigint): bigint {
  if (ticks < fileTimeEpoch) throw outOfRange("Not a valid Win32 FileTime.", "fileTime");
  return ticks - fileTimeEpoch;
}

function fromOleDate(value: number): DateTime {
  if (!(value > -657435 && value < 2958466)) throw clrException("System.ArgumentException", "Not a legal OleAut date.");
  const milliseconds = Math.trunc(value * 86_400_000 + (value >= 0 ? 0.5 : -0.5));
  const forward = milliseconds < 0 ? milliseconds - (milliseconds % 86_400_000) * 2 : milliseconds;
  return new DateTime(oleEpoch + BigInt(forward) * 10_000n);
}

/** Days since 1899-12-30, in milliseconds; the fraction of a negative one counts forward from its whole part. */
function oleDate(self: DateTime): number {
  if (self.ticks === 0n) return 0;
  const ticks = self.ticks < TimeSpan.ticksPerDay ? self.ticks + oleEpoch : self.ticks;
  if (ticks < 31241376000000000n) throw clrException("System.OverflowException", "Not a legal OleAut date.");
  let milliseconds = Number((ticks - oleEpoch) / TimeSpan.ticksPerMillisecond);
  if (milliseconds < 0) {
    const fraction = milliseconds % 86_400_000;
    if (fraction !== 0) milliseconds -= (86_400_000 + fraction) * 2;
  }
  return milliseconds / 86_400_000;
}

const order = (left: DateTime, right: DateTime) => (left.ticks < right.ticks ? -1 : left.ticks > right.ticks ? 1 : 0);

/** Numbers and, behind them, the calendar that they are of. */
function ofCalendar(...given: unknown[]): DateTime {
  const calendar = given.pop();
  const parts = given as [number, number, number];
  if (calendar === null) throw argumentNull("calendar");
  if (!(calendar instanceof OtherCalendar)) return make("Unspecified", ...parts);
  const whole = [...parts, 0, 0, 0, 0].slice(0, 7);
  return dateInCalendar(cultureCalendar(calendar.name), whole);
}

export default defineClr<DateTime>({
  constructors: {
    "(long)": (ticks: bigint) => new DateTime(checkedDate(ticks, "ticks")),
    [`(long,${kind})`]: (ticks: bigint, value: EnumValue) => new DateTime(checkedDate(ticks, "ticks"), kindName(value)),
    "(int,int,int)": (year: number, month: number, day: number) => make("Unspecified", year, month, day),
    "(int,int,int,int,int,int)": (...args: number[]) => make("Unspecified", ...(args as [number, number, number])),
    "(int,int,int,int,int,int,int)": (...args: number[]) => make("Unspecified", ...(args as [number, number, number])),
    "(int,int,int,int,int,int,int,int)": (...args: number[]) =>
      make("Unspecified", ...(args as [number, number, number])),
    [`(int,int,int,int,int,int,${kind})`]: (
      y: number,
      mo: number,
      d: number,
      h: number,
      mi: number,
      s: number,
      value: EnumValue,
    ) => make(kindName(value), y, mo, d, h, mi, s),
    [`(int,int,int,int,int,int,int,${kind})`]: (
      y: number,
      mo: number,
      d: number,
      h: number,
      mi: number,
      s: number,
      ms: number,
      value: EnumValue,
    ) => make(kindName(value), y, mo, d, h, mi, s, ms),
    "(int,int,int,System.Globalization.Calendar)": ofCalendar,
    "(int,int,int,int,int,int,System.Globalization.Calendar)": ofCalendar,
    "(int,int,int,int,int,int,int,System.Globalization.Calendar)": ofCalendar,
  },
  methods: {
    ...momentAdditions<DateTime>((self, ticks) => shifted(self, ticks)),
    AddMonths: (self, months: number) => new DateTime(addMonths(self.ticks, months), self.kind),
    AddYears: (self, years: number) => new DateTime(addYears(self.ticks, years), self.kind),
    "CompareTo(datetime)": order,
    "CompareTo(System.Object)": (self, value: unknown) => {
      if (value === null) return 1;
      if (!(value instanceof DateTime))
        throw clrException("System.ArgumentException", "Object must be of type DateTime.");
      return order(self, value);
    },
    "Equals(datetime)": (self, value: DateTime) => self.ticks === value.ticks,
    "Equals(System.Object)": (self, value: unknown) => value instanceof DateTime && self.ticks === value.ticks,
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.ticks)) ^ Number(BigInt.asIntN(32, self.ticks >> 32n)),
    IsDaylightSavingTime: (self) => self.kind !== "Utc" && isDaylightSaving(utcTicks(self)),
    "Subtract(datetime)": (self, value: DateTime) => new TimeSpan(self.ticks - value.ticks),
    ToUniversalTime: (self) => (self.kind === "Utc" ? self : new DateTime(toUtcTicks(self.ticks), "Utc")),
    ToLocalTime: (self) => (self.kind === "Local" ? self : new DateTime(toLocalTicks(self.ticks), "Local")),
    ToFileTime: (self) => fileTime(utcTicks(self)),
    ToFileTimeUtc: (self) => fileTime(self.kind === "Local" ? utcTicks(self) : self.ticks),
    ToOADate: oleDate,
    ToBinary: (self) =>
      BigInt.asIntN(
        64,
        self.kind === "Utc"
          ? self.ticks | (1n << 62n)
          : self.kind === "Local"
            ? utcTicks(self) | (1n << 63n)
            : self.ticks,
      ),
    ToLongDateString: (self) => formatDateTime(self, "D", cultureOf(null)),
    ToLongTimeString: (self) => formatDateTime(self, "T", cultureOf(null)),
    ToShortDateString: (self) => formatDateTime(self, "d", cultureOf(null)),
    ToShortTimeString: (self) => formatDateTime(self, "t", cultureOf(null)),
    ...clockTexts,
    "GetDateTimeFormats()": (self) => allDateTimeTexts(self, cultureOf(null)),
    "GetDateTimeFormats(char)": (self, letter: string) => dateTimeTexts(self, letter, cultureOf(null)),
    "GetDateTimeFormats(System.IFormatProvider)": (self, provider: unknown) =>
      allDateTimeTexts(self, cultureOf(provider)),
    "GetDateTimeFormats(char,System.IFormatProvider)": (self, letter: string, provider: unknown) =>
      dateTimeTexts(self, letter, cultureOf(provider)),
    GetTypeCode: () => "DateTime",
  },
  properties: {
    ...clockProperties,
    Date: (self) => new DateTime(self.ticks - (self.ticks % TimeSpan.ticksPerDay), self.kind),
    Kind: (self) => self.kind,
  },
  statics: {
    Compare: order,
    DaysInMonth: (year: number, month: number) => {
      if (month < 1 || month > 12) throw outOfRange(`Month must be between one and twelve.`, "month", month);
      if (year < 1 || year > 9999) throw outOfRange("Year must be between 1 and 9999.", "year");
      return daysInMonth(year, month);
    },
    "Equals(datetime,datetime)": (left: DateTime, right: DateTime) => left.ticks === right.ticks,
    IsLeapYear: (year: number) => {
      if (year < 1 || year > 9999) throw outOfRange("Year must be between 1 and 9999.", "year");
      return isLeapYear(year);
    },
    FromBinary: (value: bigint) => {
      const raw = BigInt.asUintN(64, value);
      const ticks = raw & ((1n << 62n) - 1n);
      const flag = raw >> 62n;
      return flag === 0n
        ? new DateTime(ticks)
        : flag === 1n
          ? new DateTime(ticks, "Utc")
          : new DateTime(toLocalTicks(ticks), "Local");
    },
    FromFileTime: (value: bigint) => new DateTime(toLocalTicks(fromFileTime(value)), "Local"),
    FromFileTimeUtc: (value: bigint) => new DateTime(fromFileTime(value), "Utc"),
    FromOADate: fromOleDate,
    SpecifyKind: (value: DateTime, to: EnumValue) => new DateTime(value.ticks, kindName(to)),
    ...momentParsing<DateTime>({
      type: "datetime",
      parameter: "s",
      parse: parseDateTime,
      made: toDateTime,
      none: () => new DateTime(0n),
    }),
    op_Addition: (left: DateTime, right: TimeSpan) => shifted(left, right.ticks, "t"),
    "op_Subtraction(datetime,timespan)": (left: DateTime, right: TimeSpan) => shifted(left, -right.ticks, "t"),
    "op_Subtraction(datetime,datetime)": (left: DateTime, right: DateTime) => new TimeSpan(left.ticks - right.ticks),
  },
  staticProperties: {
    Now: localNow,
    UtcNow: () => DateTime.fromUnixMilliseconds(ambient().now()),
    Today: () => new DateTime(todayTicks(), "Local"),
    MinValue: () => new DateTime(DateTime.minTicks),
    MaxValue: () => new DateTime(DateTime.maxTicks),
    UnixEpoch: () => DateTime.fromUnixMilliseconds(0),
  },
  toText: (self) => formatDateTime(self, "", ""),
});
