import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { refuseEmptyFormat } from "../../text/time/formatDateTime.ts";
import { formatTimeSpan, spanParts } from "../../text/time/formatTimeSpan.ts";
import { parseTimeSpan, parseTimeSpanExact } from "../../text/time/parseTimeSpan.ts";
import { timeRules } from "../../text/time/timeRules.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { tryResult } from "../members/tryResult.ts";
import { roundedToMilliseconds } from "./dateArithmetic.ts";

const format = "System.IFormatProvider";
const styles = "System.Globalization.TimeSpanStyles";

function overflow(text = "TimeSpan overflowed because the duration is too long."): unknown {
  return clrException("System.OverflowException", text);
}

function span(ticks: bigint): TimeSpan {
  if (BigInt.asIntN(64, ticks) !== ticks) throw overflow();
  return new TimeSpan(ticks);
}

/** A real count of units, to ticks as .NET does or to milliseconds as .NET Framework. */
function fromReal(value: number, ticksPerUnit: bigint): TimeSpan {
  if (Number.isNaN(value))
    throw clrException("System.ArgumentException", "TimeSpan does not accept floating point Not-a-Number values.");
  const ticks = value * Number(ticksPerUnit);
  if (ticks > 9.223372036854775e18 || ticks < -9.223372036854775e18) throw overflow();
  return new TimeSpan(
    timeRules().countsMilliseconds ? roundedToMilliseconds(value, ticksPerUnit) : BigInt(Math.trunc(ticks)),
  );
}

function scaled(value: TimeSpan, factor: number): TimeSpan {
  if (Number.isNaN(factor))
    throw argumentInvalid("TimeSpan does not accept floating point Not-a-Number values.", "factor");
  const ticks = Number(value.ticks) * factor;
  if (!Number.isFinite(ticks) || Math.abs(ticks) > 9.223372036854775e18) throw overflow();
  return new TimeSpan(BigInt(Math.round(ticks)));
}

function quotient(value: TimeSpan, divisor: number): TimeSpan {
  if (Number.isNaN(divisor))
    throw argumentInvalid("TimeSpan does not accept floating point Not-a-Number values.", "divisor");
  const ticks = Number(value.ticks) / divisor;
  if (!Number.isFinite(ticks) || Math.abs(ticks) > 9.223372036854775e18) throw overflow();
  return new TimeSpan(BigInt(Math.round(ticks)));
}

function sum(units: readonly (readonly [number | bigint, bigint])[]): TimeSpan {
  let ticks = 0n;
  for (const [count, ticksPerUnit] of units) ticks += BigInt(count) * ticksPerUnit;
  if (BigInt.asIntN(64, ticks) === ticks) return new TimeSpan(ticks);
  throw clrException("System.ArgumentOutOfRangeException", "TimeSpan overflowed because the duration is too long.");
}

function exact(text: string | null, formats: readonly string[]): TimeSpan | null {
  for (const one of text === null ? [] : formats) {
    const ticks = parseTimeSpanExact(text as string, one);
    if (ticks !== null) return new TimeSpan(ticks);
  }
  return null;
}

/** The least span has no opposite. */
function opposite(self: TimeSpan, refused: string): TimeSpan {
  if (self.ticks === -(1n << 63n)) throw overflow(refused);
  return new TimeSpan(-self.ticks);
}

function parseExact(text: string | null, formats: readonly string[]): TimeSpan {
  refuseEmptyFormat(formats);
  const found = exact(text, formats);
  if (!found) throw clrError("System.FormatException", "NotRecognized", [text, "TimeSpan"]);
  return found;
}

function parse(text: string | null): TimeSpan {
  if (text === null) throw argumentNull("s");
  return new TimeSpan(parseTimeSpan(text));
}

function attempt(read: () => TimeSpan | null, result: PSReference): boolean {
  return tryResult(result, TimeSpan.zero, read);
}

const day = TimeSpan.ticksPerDay;
const hour = TimeSpan.ticksPerHour;
const minute = TimeSpan.ticksPerMinute;
const second = TimeSpan.ticksPerSecond;
const millisecond = TimeSpan.ticksPerMillisecond;

const signedPart = (self: TimeSpan, part: "days" | "hours" | "minutes" | "seconds") => {
  const parts = spanParts(self.ticks);
  return parts.negative ? -parts[part] | 0 : parts[part];
};
const fractionPart = (self: TimeSpan, unit: number, modulo: number) =>
  (Math.trunc(Number(self.ticks % second) / unit) % modulo) | 0;
const order = (left: TimeSpan, right: TimeSpan) => (left.ticks < right.ticks ? -1 : left.ticks > right.ticks ? 1 : 0);
const add = (left: TimeSpan, right: TimeSpan) => span(left.ticks + right.ticks);
const subtract = (left: TimeSpan, right: TimeSpan) => span(left.ticks - right.ticks);

/** The property stops there, where a double would round up. */
const mostMilliseconds = 922337203685477;

export default defineClr<TimeSpan>({
  constructors: {
    "(long)": (ticks: bigint) => new TimeSpan(ticks),
    "(int,int,int)": (h: number, m: number, s: number) =>
      sum([
        [h, hour],
        [m, minute],
        [s, second],
      ]),
    "(int,int,int,int)": (d: number, h: number, m: number, s: number) =>
      sum([
        [d, day],
        [h, hour],
        [m, minute],
        [s, second],
      ]),
    "(int,int,int,int,int)": (d: number, h: number, m: number, s: number, ms: number) =>
      sum([
        [d, day],
        [h, hour],
        [m, minute],
        [s, second],
        [ms, millisecond],
      ]),
    "(int,int,int,int,int,int)": (d: number, h: number, m: number, s: number, ms: number, us: number) =>
      sum([
        [d, day],
        [h, hour],
        [m, minute],
        [s, second],
        [ms, millisecond],
        [us, 10n],
      ]),
  },
  methods: {
    Add: add,
    Subtract: subtract,
    Multiply: scaled,
    "Divide(double)": quotient,
    "Divide(timespan)": (self, other: TimeSpan) => Number(self.ticks) / Number(other.ticks),
    Negate: (self) => opposite(self, "Negating the minimum value of a twos complement number is invalid."),
    Duration: (self) =>
      self.ticks >= 0n
        ? self
        : opposite(
            self,
            "The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.",
          ),
    "CompareTo(timespan)": order,
    "CompareTo(System.Object)": (self, value: unknown) => {
      if (value === null) return 1;
      if (!(value instanceof TimeSpan))
        throw clrException("System.ArgumentException", "Object must be of type TimeSpan.");
      return order(self, value);
    },
    "Equals(timespan)": (self, value: TimeSpan) => self.ticks === value.ticks,
    "Equals(System.Object)": (self, value: unknown) => value instanceof TimeSpan && value.ticks === self.ticks,
    GetHashCode: (self) => Number(BigInt.asIntN(32, self.ticks)) ^ Number(BigInt.asIntN(32, self.ticks >> 32n)),
    "ToString(string)": (self, text: string | null) => formatTimeSpan(self.ticks, text ?? "", cultureOf(null)),
    [`ToString(string,${format})`]: (self, text: string | null, provider: unknown) =>
      formatTimeSpan(self.ticks, text ?? "", cultureOf(provider)),
  },
  properties: {
    Ticks: (self) => self.ticks,
    Days: (self) => signedPart(self, "days"),
    Hours: (self) => signedPart(self, "hours"),
    Minutes: (self) => signedPart(self, "minutes"),
    Seconds: (self) => signedPart(self, "seconds"),
    Milliseconds: (self) => fractionPart(self, 10_000, 1000),
    Microseconds: (self) => fractionPart(self, 10, 1000),
    Nanoseconds: (self) => Number(self.ticks % 10n) * 100,
    TotalDays: (self) => Number(self.ticks) / Number(day),
    TotalHours: (self) => Number(self.ticks) / Number(hour),
    TotalMinutes: (self) => Number(self.ticks) / Number(minute),
    TotalSeconds: (self) => Number(self.ticks) / Number(second),
    TotalMilliseconds: (self) =>
      Math.max(-mostMilliseconds, Math.min(mostMilliseconds, Number(self.ticks) / Number(millisecond))),
    TotalMicroseconds: (self) => Number(self.ticks) / 10,
    TotalNanoseconds: (self) => Number(self.ticks) * 100,
  },
  statics: {
    Compare: order,
    "Equals(timespan,timespan)": (left: TimeSpan, right: TimeSpan) => left.ticks === right.ticks,
    "FromDays(double)": (value: number) => fromReal(value, day),
    "FromDays(int)": (value: number) => sum([[value, day]]),
    "FromHours(double)": (value: number) => fromReal(value, hour),
    "FromHours(int)": (value: number) => sum([[value, hour]]),
    "FromMinutes(double)": (value: number) => fromReal(value, minute),
    "FromMinutes(long)": (value: bigint) => sum([[value, minute]]),
    "FromSeconds(double)": (value: number) => fromReal(value, second),
    "FromSeconds(long)": (value: bigint) => sum([[value, second]]),
    "FromMilliseconds(double)": (value: number) => fromReal(value, millisecond),
    "FromMilliseconds(long)": (value: bigint) => sum([[value, millisecond]]),
    "FromMilliseconds(long,long)": (value: bigint, us: bigint) =>
      sum([
        [value, millisecond],
        [us, 10n],
      ]),
    "FromMicroseconds(double)": (value: number) => fromReal(value, 10n),
    "FromMicroseconds(long)": (value: bigint) => sum([[value, 10n]]),
    "FromDays(int,int,long,long,long,long)": (d: number, h: number, m: bigint, s: bigint, ms: bigint, us: bigint) =>
      sum([
        [d, day],
        [h, hour],
        [m, minute],
        [s, second],
        [ms, millisecond],
        [us, 10n],
      ]),
    "FromHours(int,long,long,long,long)": (h: number, m: bigint, s: bigint, ms: bigint, us: bigint) =>
      sum([
        [h, hour],
        [m, minute],
        [s, second],
        [ms, millisecond],
        [us, 10n],
      ]),
    "FromMinutes(long,long,long,long)": (m: bigint, s: bigint, ms: bigint, us: bigint) =>
      sum([
        [m, minute],
        [s, second],
        [ms, millisecond],
        [us, 10n],
      ]),
    "FromSeconds(long,long,long)": (s: bigint, ms: bigint, us: bigint) =>
      sum([
        [s, second],
        [ms, millisecond],
        [us, 10n],
      ]),
    FromTicks: (value: bigint) => new TimeSpan(value),
    "Parse(string)": parse,
    [`Parse(string,${format})`]: (text: string | null) => parse(text),
    [`ParseExact(string,string,${format})`]: (text: string | null, one: string) => parseExact(text, [one]),
    [`ParseExact(string,string[],${format})`]: (text: string | null, all: string[]) => parseExact(text, all),
    "TryParse(string,timespan)": (text: string | null, result: PSReference) => attempt(() => parse(text), result),
    [`TryParse(string,${format},timespan)`]: (text: string | null, _provider: unknown, result: PSReference) =>
      attempt(() => parse(text), result),
    [`TryParseExact(string,string,${format},timespan)`]: (
      text: string | null,
      one: string,
      _provider: unknown,
      result: PSReference,
    ) => attempt(() => exact(text, [one]), result),
    [`TryParseExact(string,string,${format},${styles},timespan)`]: (
      text: string | null,
      one: string,
      _provider: unknown,
      _styles: unknown,
      result: PSReference,
    ) => attempt(() => exact(text, [one]), result),
    op_Addition: add,
    op_Subtraction: subtract,
    "op_Multiply(timespan,double)": scaled,
    "op_Multiply(double,timespan)": (factor: number, value: TimeSpan) => scaled(value, factor),
    "op_Division(timespan,double)": quotient,
    "op_Division(timespan,timespan)": (left: TimeSpan, right: TimeSpan) => Number(left.ticks) / Number(right.ticks),
    op_UnaryNegation: (value: TimeSpan) => span(-value.ticks),
    op_UnaryPlus: (value: TimeSpan) => value,
  },
  staticProperties: {
    Zero: () => TimeSpan.zero,
    MaxValue: () => new TimeSpan(TimeSpan.maxTicks),
    MinValue: () => new TimeSpan(TimeSpan.minTicks),
    TicksPerDay: () => day,
    TicksPerHour: () => hour,
    TicksPerMinute: () => minute,
    TicksPerSecond: () => second,
    TicksPerMillisecond: () => millisecond,
    TicksPerMicrosecond: () => 10n,
    NanosecondsPerTick: () => 100n,
    MicrosecondsPerMillisecond: () => 1000n,
    MicrosecondsPerSecond: () => second / 10n,
    MicrosecondsPerMinute: () => minute / 10n,
    MicrosecondsPerHour: () => hour / 10n,
    MicrosecondsPerDay: () => day / 10n,
    MillisecondsPerSecond: () => second / millisecond,
    MillisecondsPerMinute: () => minute / millisecond,
    MillisecondsPerHour: () => hour / millisecond,
    MillisecondsPerDay: () => day / millisecond,
    SecondsPerMinute: () => 60n,
    SecondsPerHour: () => hour / second,
    SecondsPerDay: () => day / second,
    MinutesPerHour: () => 60n,
    MinutesPerDay: () => day / minute,
    HoursPerDay: () => 24,
  },
  toText: (self) => formatTimeSpan(self.ticks),
});
