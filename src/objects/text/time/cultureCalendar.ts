import { once } from "../../../base/once.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { intlLocale } from "../culture/intlLocale.ts";
import { daysInMonth, isLeapYear, ticksOf, twoDigitYearMax } from "./calendar.ts";

/** The calendars in which cultures write their dates, as Intl calls them. */
export type CalendarName = "gregory" | "buddhist" | "persian" | "islamic-umalqura";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A calendar of twelve months. Days are counted from 0001-01-01 of the Gregorian one, as 0. */
export interface CultureCalendar {
  readonly name: CalendarName;
  readonly type: string;
  readonly isLunar: boolean;
  /** Years and the first and last day that .NET takes. */
  readonly years: readonly [number, number];
  readonly days: readonly [number, number];
  /** The last of the years that two digits mean. */
  readonly twoDigitYearMax: () => number;
  /** The lowest value that .NET lets a script set for it. */
  readonly leastTwoDigitYearMax: number;
  /** Month and day that leap years alone have. */
  readonly leapDay: readonly [number, number];
  readonly isLeapYear: (year: number) => boolean;
  readonly daysInMonth: (year: number, month: number) => number;
  readonly startOfYear: (year: number) => number;
  /** A year that is not after the one of the day, and at most two before it. */
  readonly yearNear: (day: number) => number;
}

export const ticksPerDay = 864_000_000_000n;
const dayOf = (year: number, month: number, day: number) => Number((ticksOf(year, month, day) ?? 0n) / ticksPerDay);
const gregorianStart = (year: number) => dayOf(year, 1, 1);
const lastDay = dayOf(9999, 12, 31);

/** A calendar with the Gregorian one's days and months, so many years on. */
function gregorian(name: CalendarName, type: string, offset: number, yearMax: () => number): CultureCalendar {
  return {
    name,
    type,
    isLunar: false,
    years: [1 + offset, 9999 + offset],
    days: [0, lastDay],
    twoDigitYearMax: yearMax,
    leastTwoDigitYearMax: 99,
    leapDay: [2, 29],
    isLeapYear: (year) => isLeapYear(year - offset),
    daysInMonth: (year, month) => daysInMonth(year - offset, month),
    startOfYear: (year) => gregorianStart(year - offset),
    yearNear: (day) => Math.max(1, Math.floor((day * 400) / 146_097)) + offset,
  };
}

/** The years in which the rule of thirty-three years has the leap years of .NET, which reckons the equinox; observed. */
const persianYears: readonly [number, number] = [1178, 1501];
/** The day of 1178-01-01. */
const persianStart = dayOf(1799, 3, 21);

function modelledPersianYear(year: number): number {
  if (year < persianYears[0] || year > persianYears[1]) {
    throw notModelled(`The Persian calendar outside the years ${persianYears[0]} to ${persianYears[1]}`);
  }
  return year;
}

const isPersianLeapYear = (year: number) => (25 * modelledPersianYear(year) + 11) % 33 < 8;
/** Leap years before a year, from the calendar's beginning. */
const persianLeapYears = (year: number) => Math.floor((8 * year + 21) / 33);

const persian: CultureCalendar = {
  name: "persian",
  type: "System.Globalization.PersianCalendar",
  isLunar: false,
  years: [1, 9378],
  days: [dayOf(622, 3, 22), lastDay],
  twoDigitYearMax: () => 1410,
  leastTwoDigitYearMax: 99,
  leapDay: [12, 30],
  isLeapYear: isPersianLeapYear,
  daysInMonth: (year, month) => (month < 7 ? 31 : month < 12 || isPersianLeapYear(year) ? 30 : 29),
  startOfYear: (year) =>
    persianStart +
    365 * (modelledPersianYear(year) - persianYears[0]) +
    persianLeapYears(year) -
    persianLeapYears(persianYears[0]),
  yearNear: (day) => modelledPersianYear(persianYears[0] + Math.floor((day - persianStart) / 366)),
};

const ummAlQuraYears: readonly [number, number] = [1318, 1500];
/** Three hexadecimal digits a year, a bit a month: set where it has thirty days; observed. */
const ummAlQuraMonths =
  "5749764b725752b6956caad555b25d92dc95d4aea56d2ad555aaab54b6a5752ba9374ab6556aaad52da95d4aea4dd26e92eaa6d54daa5b52b6" +
  "93749ba4bb25b54b6a56d4ada55d25e92ec96d4aea56b4ab695b49ba4bb25b52ba95b4ab5556b26d92ec96e4aea56d2ad555aaab54bb25b92b" +
  "a95b4aba55aaab5556a96d4aea57526e936aaad555aa5b52ba95b49ba4db25d52daa5ad4aea56d4bd23d91da95b4ab5a56d2b693b49b6556a9" +
  "754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6a56d2ae9572a75535a95d49ba4dd26d535aaaad4b6a57527a95b4ab5536c" +
  "9ae4b6a96b4ada55d25d92dc96d4ad6556d2b693749b64d72ab54b6a5752b6956b2ad94dc95d4aea56caad5556c97";

const ummAlQuraDays = (year: number, month: number) => {
  const at = (year - ummAlQuraYears[0]) * 3;
  return 29 + ((Number.parseInt(ummAlQuraMonths.slice(at, at + 3), 16) >> (12 - month)) & 1);
};
const everyMonth = Array.from({ length: 12 }, (_, index) => index + 1);
const ummAlQuraLength = (year: number) => everyMonth.reduce((days, month) => days + ummAlQuraDays(year, month), 0);
const ummAlQuraStarts = once(() => {
  const starts = [dayOf(1900, 4, 30)];
  for (let year = ummAlQuraYears[0]; year <= ummAlQuraYears[1]; year++)
    starts.push(starts[starts.length - 1] + ummAlQuraLength(year));
  return starts;
});

const ummAlQura: CultureCalendar = {
  name: "islamic-umalqura",
  type: "System.Globalization.UmAlQuraCalendar",
  isLunar: true,
  years: ummAlQuraYears,
  days: [dayOf(1900, 4, 30), dayOf(2077, 11, 16)],
  twoDigitYearMax: () => 1451,
  leastTwoDigitYearMax: ummAlQuraYears[0],
  leapDay: [12, 30],
  isLeapYear: (year) => ummAlQuraLength(year) === 355,
  daysInMonth: ummAlQuraDays,
  startOfYear: (year) => ummAlQuraStarts()[year - ummAlQuraYears[0]],
  yearNear: (day) => ummAlQuraYears[0] + Math.floor((day - dayOf(1900, 4, 30)) / 354.5),
};

const calendars: Readonly<Record<CalendarName, CultureCalendar>> = {
  gregory: gregorian("gregory", "System.Globalization.GregorianCalendar", 0, twoDigitYearMax),
  buddhist: gregorian("buddhist", "System.Globalization.ThaiBuddhistCalendar", 543, () => 2572),
  persian,
  "islamic-umalqura": ummAlQura,
};

export function cultureCalendar(name: CalendarName): CultureCalendar {
  return calendars[name];
}

/** The calendar of a culture. Saudi Arabia's is .NET's own; those of Windows PowerShell are inferred from those of 7. */
export function calendarOfCulture(culture: string): CalendarName {
  if (culture === "ar-SA") return "islamic-umalqura";
  const { calendar } = new Intl.DateTimeFormat(intlLocale(culture)).resolvedOptions();
  return calendar === "buddhist" || calendar === "persian" ? calendar : "gregory";
}

/** The day in a calendar; whoever asks has seen that it lies within it. */
export function dateOfDay(calendar: CultureCalendar, dayNumber: number): CalendarDate {
  let year = Math.max(calendar.yearNear(dayNumber), calendar.years[0]);
  if (calendar.startOfYear(year) > dayNumber) year--;
  while (year < calendar.years[1] && dayNumber >= calendar.startOfYear(year) + yearLength(calendar, year)) year++;
  let rest = dayNumber - calendar.startOfYear(year);
  let month = 1;
  for (; rest >= calendar.daysInMonth(year, month); month++) rest -= calendar.daysInMonth(year, month);
  return { year, month, day: rest + 1 };
}

/** The year of a calendar that a day lies in. */
export function yearOfDay(name: CalendarName, dayNumber: number): number {
  return dateOfDay(calendars[name], dayNumber).year;
}

export function yearLength(calendar: CultureCalendar, year: number): number {
  return everyMonth.reduce((days, month) => days + calendar.daysInMonth(year, month), 0);
}

/** The number of a day of a calendar, or null where there is no such day. */
function dayOfDate(calendar: CultureCalendar, year: number, month: number, day: number): number | null {
  if (year < calendar.years[0] || year > calendar.years[1] || month < 1 || month > 12 || day < 1) return null;
  if (day > calendar.daysInMonth(year, month)) return null;
  let number = calendar.startOfYear(year) + day - 1;
  for (let before = 1; before < month; before++) number += calendar.daysInMonth(year, before);
  return number;
}

/** Ticks of a date of a culture's calendar and of a time of day; null where there is no such. */
export function ticksInCalendar(
  name: CalendarName,
  { year, month, day }: CalendarDate,
  hour = 0,
  minute = 0,
  second = 0,
  fraction = 0,
): bigint | null {
  if (name === "gregory") return ticksOf(year, month, day, hour, minute, second, fraction);
  const number = dayOfDate(calendars[name], year, month, day);
  const time = ticksOf(1, 1, 1, hour, minute, second, fraction);
  return number === null || time === null ? null : BigInt(number) * ticksPerDay + time;
}

/** A year of four digits, of the hundred that end with a calendar's last. */
export function yearOfTwoDigits(year: number, yearMax: number): number {
  return (Math.floor(yearMax / 100) - (year > yearMax % 100 ? 1 : 0)) * 100 + year;
}
