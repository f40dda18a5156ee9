import { argumentInvalid, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { formatNumber } from "../../text/numbers/formatNumber.ts";
import { dateParts } from "../../text/time/calendar.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Double } from "../../values/numbers.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

/** Week of the year: the first week begins on its first day, is the first full one, or the first with four days. `day` counts from 0. */
export function weekOfYear(
  weekday: number,
  day: number,
  lengthBefore: number,
  rule: EnumValue,
  firstDay: EnumValue,
): number {
  const first = Number(firstDay.value);
  const startOfYear = (((weekday - (day % 7)) % 7) + 7) % 7;
  const offset = (((startOfYear - first) % 7) + 7) % 7;
  if (Number(rule.value) === 0) return Math.floor((day + offset) / 7) + 1;
  const full = Number(rule.value) === 1 ? 7 : 4;
  const starts = firstWeek(startOfYear, first, full);
  if (day >= starts) return Math.floor((day - starts) / 7) + 1;
  const startBefore = (((startOfYear - lengthBefore) % 7) + 7) % 7;
  return Math.floor((day + lengthBefore - firstWeek(startBefore, first, full)) / 7) + 1;
}

/** The day of a year with which its first week begins, where so many of its days lie in it; one before the year is negative. */
function firstWeek(startOfYear: number, first: number, full: number): number {
  const lead = (7 - ((((startOfYear - first) % 7) + 7) % 7)) % 7;
  return lead >= full ? lead - 7 : lead;
}

export function checkWithin(value: number, least: number, most: number, parameter: string): void {
  if (value >= least && value <= most) return;
  throw outOfRange(`Valid values are between ${least} and ${most}, inclusive.`, parameter, value);
}

export function noSuchDate(parts: string): unknown {
  const text = `${parts} parameters describe an un-representable DateTime.`;
  return clrException("System.ArgumentOutOfRangeException", text);
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

const adding = (ticksPerUnit: bigint) => (_self: unknown, time: DateTime, count: number) =>
  later(time, count, ticksPerUnit);

/** What is alike in all calendars: days of the week, times of day, and the adding of them. */
export const clockMembers = {
  GetDayOfWeek: (_self: unknown, time: DateTime) => dateParts(time.ticks).dayOfWeek,
  GetHour: (_self: unknown, time: DateTime) => dateParts(time.ticks).hour,
  GetMinute: (_self: unknown, time: DateTime) => dateParts(time.ticks).minute,
  GetSecond: (_self: unknown, time: DateTime) => dateParts(time.ticks).second,
  GetMilliseconds: (_self: unknown, time: DateTime) => Math.floor(dateParts(time.ticks).fraction / 10_000),
  AddMilliseconds: adding(TimeSpan.ticksPerMillisecond),
  AddSeconds: adding(TimeSpan.ticksPerSecond),
  AddMinutes: adding(TimeSpan.ticksPerMinute),
  AddHours: adding(TimeSpan.ticksPerHour),
  AddDays: adding(TimeSpan.ticksPerDay),
  AddWeeks: (_self: unknown, time: DateTime, weeks: number) => later(time, weeks * 7, TimeSpan.ticksPerDay),
};
