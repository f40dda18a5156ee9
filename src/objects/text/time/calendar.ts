import { timeRules } from "./timeRules.ts";

/** A date of the Gregorian calendar taken apart. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ticks of 100 ns below the second. */
  readonly fraction: number;
  /** 0 is Sunday. */
  readonly dayOfWeek: number;
}

/** The last of the years that two digits mean. */
export function twoDigitYearMax(): number {
  return timeRules().twoDigitYearMax;
}

const ticksPerDay = 864_000_000_000n;

export function dateParts(ticks: bigint): DateParts {
  const dayNumber = Number(ticks / ticksPerDay);
  const inDay = Number(ticks % ticksPerDay);
  const { year, month, day } = civilDate(dayNumber);
  const seconds = Math.floor(inDay / 10_000_000);
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: inDay % 10_000_000,
    dayOfWeek: (dayNumber + 1) % 7,
  };
}

/** Days since 0001-01-01 to year, month and day. */
function civilDate(dayNumber: number): { year: number; month: number; day: number } {
  let rest = dayNumber;
  const era = Math.floor(rest / 146097);
  rest -= era * 146097;
  const century = Math.min(Math.floor(rest / 36524), 3);
  rest -= century * 36524;
  const fourYears = Math.floor(rest / 1461);
  rest -= fourYears * 1461;
  const yearInFour = Math.min(Math.floor(rest / 365), 3);
  rest -= yearInFour * 365;
  const year = era * 400 + century * 100 + fourYears * 4 + yearInFour + 1;
  const starts = isLeapYear(year) ? leapStarts : plainStarts;
  let month = 1;
  while (rest >= starts[month]) month++;
  return { year, month, day: rest - starts[month - 1] + 1 };
}

const plainStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const leapStarts = plainStarts.map((start, index) => (index > 1 ? start + 1 : start));

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  const starts = isLeapYear(year) ? leapStarts : plainStarts;
  return starts[month] - starts[month - 1];
}

export function dayOfYear(parts: DateParts): number {
  return (isLeapYear(parts.year) ? leapStarts : plainStarts)[parts.month - 1] + parts.day;
}

/** Ticks of a date, or null where there is no such date. */
export function ticksOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  fraction = 0,
): bigint | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return null;
  const before = year - 1;
  const starts = isLeapYear(year) ? leapStarts : plainStarts;
  const days =
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    starts[month - 1] +
    day -
    1;
  return BigInt(days) * ticksPerDay + BigInt((hour * 3600 + minute * 60 + second) * 10_000_000 + fraction);
}
