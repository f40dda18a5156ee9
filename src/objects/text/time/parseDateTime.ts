import { pollStop } from "../../../base/budget.ts";
import { runEnd } from "../../../base/text/runEnd.ts";
import { clrError } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import { DateTime, type DateTimeKind, unixEpochTicks } from "../../values/time/DateTime.ts";
import { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { dateParts } from "./calendar.ts";
import {
  type CalendarName,
  cultureCalendar,
  ticksInCalendar,
  ticksPerDay,
  yearOfDay,
  yearOfTwoDigits,
} from "./cultureCalendar.ts";
import { type DateTimeFormat, dateTimeFormatOf, invariantDateTimeFormat } from "./DateTimeFormat.ts";
import { localOffsetAt, toLocalTicks, toUtcTicks } from "./timeZone.ts";

/** Bits of System.Globalization.DateTimeStyles. */
export const dateTimeStyles = {
  allowLeadingWhite: 1,
  allowTrailingWhite: 2,
  allowInnerWhite: 4,
  noCurrentDateDefault: 8,
  adjustToUniversal: 16,
  assumeLocal: 32,
  assumeUniversal: 64,
  roundtripKind: 128,
} as const;

/** A date as its text gives it: clock reading, and the distance from UTC where one stands there. */
export interface ReadDate {
  readonly ticks: bigint;
  readonly offsetMinutes: number | null;
  readonly isUtc: boolean;
}

/** DateTime.Parse: the forms in which people write dates, month before day. Throws FormatException. */
export function parseDateTime(text: string, culture: string, styles = 0): DateTime {
  return toDateTime(readDate(text, culture, styles), styles);
}

export function parseDateTimeOffset(text: string, culture: string, styles = 0): DateTimeOffset {
  return toDateTimeOffset(readDate(text, culture, styles), styles);
}

/** What stands in the text, as a DateTime of the kind that the styles ask for. */
export function toDateTime(read: ReadDate, styles: number): DateTime {
  if (read.offsetMinutes !== null) {
    const utc = read.ticks - BigInt(read.offsetMinutes) * 600_000_000n;
    if (styles & dateTimeStyles.adjustToUniversal) return new DateTime(utc, "Utc");
    if (styles & dateTimeStyles.roundtripKind && read.isUtc) return new DateTime(utc, "Utc");
    return new DateTime(toLocalTicks(utc), "Local");
  }
  const adjust = (styles & dateTimeStyles.adjustToUniversal) !== 0;
  if (styles & dateTimeStyles.assumeUniversal)
    return adjust ? new DateTime(read.ticks, "Utc") : new DateTime(toLocalTicks(read.ticks), "Local");
  if (styles & dateTimeStyles.assumeLocal)
    return adjust ? new DateTime(toUtcTicks(read.ticks), "Utc") : new DateTime(read.ticks, "Local");
  const kind: DateTimeKind = "Unspecified";
  return new DateTime(read.ticks, kind);
}

export function toDateTimeOffset(read: ReadDate, styles: number): DateTimeOffset {
  let offset = read.offsetMinutes;
  offset ??= styles & dateTimeStyles.assumeUniversal ? 0 : localOffsetAt(read.ticks);
  const made = new DateTimeOffset(read.ticks, offset);
  return styles & dateTimeStyles.adjustToUniversal ? new DateTimeOffset(made.utcTicks, 0) : made;
}

export function notADate(text: string): unknown {
  return clrError("System.FormatException", "NotRecognized", [text, "DateTime"]);
}

function unknownWord(text: string, index: number): unknown {
  return clrError("System.FormatException", "UnknownWordInDate", [text, index]);
}

/** A day or time that there is not. */
export function notInCalendar(text: string, calendar: CalendarName): unknown {
  return clrError("System.FormatException", "DateNotInCalendar", [text, cultureCalendar(calendar).type]);
}

/** Ticks of the start of the session's present day. */
export function todayTicks(): bigint {
  const local = toLocalTicks(BigInt(Math.floor(ambient().now())) * 10_000n + unixEpochTicks);
  return local - (local % 864_000_000_000n);
}

/** The day whose parts stand for those that a text leaves out. A date that is whole does not ask for the clock. */
export function ticksOfMissingDate(styles: number): bigint {
  return styles & dateTimeStyles.noCurrentDateDefault ? 0n : todayTicks();
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
}

type DateToken =
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "month"; readonly value: number }
  | { readonly kind: "separator"; readonly text: string };

interface Reading {
  readonly text: string;
  readonly info: DateTimeFormat;
  readonly tokens: DateToken[];
  /** The culture's, save for what ISO 8601 writes with a T. */
  calendar: CalendarName;
  at: number;
  clock: Clock | null;
  dayOfWeek: number | null;
  offsetMinutes: number | null;
  isUtc: boolean;
}

function readDate(text: string, culture: string, styles: number): ReadDate {
  const info = dateTimeFormatOf(culture);
  const reading: Reading = {
    text,
    info,
    calendar: info.calendar,
    tokens: [],
    at: 0,
    clock: null,
    dayOfWeek: null,
    offsetMinutes: null,
    isUtc: false,
  };
  while (reading.at < text.length) {
    pollStop();
    readNext(reading);
  }
  const date = dateOf(reading, styles);
  if (date === null) throw notADate(text);
  const clock = reading.clock ?? { hour: 0, minute: 0, second: 0, fraction: 0 };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) throw notInCalendar(text, reading.calendar);
  const seconds = clock.hour * 3600 + clock.minute * 60 + clock.second;
  if (reading.dayOfWeek !== null && dateParts(date).dayOfWeek !== reading.dayOfWeek) {
    throw clrError("System.FormatException", "WrongDayOfWeek", [text]);
  }
  return {
    ticks: date + BigInt(seconds) * 10_000_000n + BigInt(clock.fraction),
    offsetMinutes: reading.offsetMinutes,
    isUtc: reading.isUtc,
  };
}

/** The run of a class of characters at the place, or nothing. */
function run(reading: Reading, pattern: RegExp): string {
  const start = reading.at;
  reading.at = runEnd(reading.text, start, pattern);
  return reading.text.slice(start, reading.at);
}

function sticky(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text);
  if (found) reading.at = pattern.lastIndex;
  return found;
}

function readNext(reading: Reading): void {
  if (run(reading, /\s{1,100}/y) !== "") return;
  if (readClock(reading) || readOffset(reading)) return;
  const number = run(reading, /\d{1,100}/y);
  if (number !== "") {
    if (sticky(reading, /st|nd|rd|th/y)) throw unknownWord(reading.text, reading.at - 2);
    if (number.length > 8) throw notADate(reading.text);
    reading.tokens.push({ kind: "number", value: Number(number), digits: number.length });
    return;
  }
  const start = reading.at;
  const word = run(reading, /\p{L}{1,100}/uy);
  if (word !== "") {
    readWord(reading, word, start);
    return;
  }
  const separator = sticky(reading, /[/.,-]/y);
  if (!separator) throw notADate(reading.text);
  reading.tokens.push({ kind: "separator", text: separator[0] });
}

const clockPattern = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?!\s*:)(?:\s*(AM|PM|A|P)(?![\p{L}]))?/iuy;
const hourPattern = /(\d{1,2})\s*(AM|PM|A|P)(?![\p{L}])/iuy;

function readClock(reading: Reading): boolean {
  const start = reading.at;
  const full = sticky(reading, clockPattern);
  if (full) return setClock(reading, full[1], full[2], full[3] ?? "0", full[4] ?? "", full[5] ?? "");
  const hour = sticky(reading, hourPattern);
  if (hour) return setClock(reading, hour[1], "0", "0", "", hour[2]);
  reading.at = start;
  return false;
}

function setClock(
  reading: Reading,
  hour: string,
  minute: string,
  second: string,
  fraction: string,
  designator: string,
): boolean {
  if (reading.clock) throw notADate(reading.text);
  const afternoon = /^p/i.test(designator);
  let hours = Number(hour);
  if (designator !== "") {
    if (!afternoon && hours > 12) throw notADate(reading.text);
    if (hours === 12) hours = afternoon ? 12 : 0;
    else if (afternoon && hours < 12) hours += 12;
  }
  const ticks = fraction === "" ? 0 : Math.min(Math.round(Number(`0.${fraction}`) * 10_000_000), 9_999_999);
  reading.clock = { hour: hours, minute: Number(minute), second: Number(second), fraction: ticks };
  return true;
}

function readOffset(reading: Reading): boolean {
  if (!reading.clock && reading.tokens.length < 5) return readZulu(reading);
  const offset = sticky(reading, /([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y);
  if (!offset) return readZulu(reading);
  if (reading.offsetMinutes !== null) throw notADate(reading.text);
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 840) throw notADate(reading.text);
  reading.offsetMinutes = offset[1] === "-" ? -minutes : minutes;
  return true;
}

function readZulu(reading: Reading): boolean {
  if (!sticky(reading, /(?:Z|GMT)(?![\p{L}\d])/iuy)) return false;
  reading.offsetMinutes = 0;
  reading.isUtc = true;
  return true;
}

function readWord(reading: Reading, word: string, start: number): void {
  const { info, text } = reading;
  if (/^T$/i.test(word) && /\d$/.test(text.slice(0, start)) && /^\d{1,2}:/.test(text.slice(start + 1))) {
    reading.calendar = "gregory";
    return;
  }
  const folded = word.toLowerCase();
  // English names are known in every culture.
  const month = indexOfName(
    [
      info.monthNames,
      info.monthGenitiveNames,
      info.abbreviatedMonthNames,
      invariantDateTimeFormat.monthNames,
      invariantDateTimeFormat.abbreviatedMonthNames,
    ],
    folded,
  );
  if (month >= 0) {
    reading.tokens.push({ kind: "month", value: month + 1 });
    if (text[reading.at] === ".") reading.at++;
    return;
  }
  const day = indexOfName(
    [
      info.dayNames,
      info.abbreviatedDayNames,
      invariantDateTimeFormat.dayNames,
      invariantDateTimeFormat.abbreviatedDayNames,
    ],
    folded,
  );
  if (day >= 0 && reading.dayOfWeek === null) {
    reading.dayOfWeek = day;
    return;
  }
  if (/^[年月日]$/.test(word)) return;
  throw unknownWord(text, start);
}

function indexOfName(lists: readonly (readonly string[])[], folded: string): number {
  for (const list of lists) {
    const at = list.findIndex((name) => name.toLowerCase() === folded);
    if (at >= 0) return at;
  }
  return -1;
}

/** Ticks of the date that the tokens give, or null. */
function dateOf(reading: Reading, styles: number): bigint | null {
  const { tokens } = reading;
  const numbers = tokens.filter((token) => token.kind === "number");
  const months = tokens.filter((token) => token.kind === "month");
  if (!wellSeparated(tokens) || months.length > 1) return null;
  if (numbers.length === 0 && months.length === 0)
    return reading.clock && reading.dayOfWeek === null ? ticksOfMissingDate(styles) : null;
  if (months.length === 1) return namedMonthDate(reading, numbers, months[0].value, styles);
  if (numbers.length === 3) {
    const { shortDatePattern } = reading.info;
    if (numbers[0].digits > 2) return date(reading, numbers[0], numbers[1].value, numbers[2].value);
    if (numbers[1].digits > 2) return date(reading, numbers[1], numbers[0].value, numbers[2].value);
    // Where the year comes first and that gives no date, one of four digits may come last, with the month first.
    if (/^(?:g )?y/.test(shortDatePattern)) {
      const yearFirst = date(reading, numbers[0], numbers[1].value, numbers[2].value);
      if (yearFirst !== null || numbers[2].digits <= 2) return yearFirst;
    }
    return isDayFirst(shortDatePattern)
      ? date(reading, numbers[2], numbers[1].value, numbers[0].value)
      : date(reading, numbers[2], numbers[0].value, numbers[1].value);
  }
  if (
    numbers.length !== 2 ||
    (tokens.some((token) => token.kind === "separator" && token.text === ".") && reading.clock !== null)
  )
    return null;
  if (numbers[0].digits > 2) return date(reading, numbers[0], numbers[1].value, 1);
  if (numbers[1].digits > 2) return date(reading, numbers[1], numbers[0].value, 1);
  const [first, second] = [numbers[0].value, numbers[1].value];
  const [month, day] = isDayFirst(reading.info.monthDayPattern) ? [second, first] : [first, second];
  return ticksInCalendar(reading.calendar, { year: missingYear(reading.calendar, styles), month, day });
}

function isDayFirst(pattern: string): boolean {
  return /d.*M/.test(pattern.replace(/'[^']*'/g, ""));
}

type NumberToken = Extract<DateToken, { kind: "number" }>;

/** Numbers do not begin or end with a separator, and not two stand together (". " after a name is no separator). */
function wellSeparated(tokens: readonly DateToken[]): boolean {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.kind !== "separator") continue;
    if (token.text === ",") continue;
    if (index === 0 || index === tokens.length - 1) return false;
    if (tokens[index - 1].kind === "separator" || tokens[index + 1].kind === "separator") return false;
  }
  return true;
}

function namedMonthDate(
  reading: Reading,
  numbers: readonly NumberToken[],
  month: number,
  styles: number,
): bigint | null {
  if (numbers.length === 2) {
    if (numbers[0].digits > 2) return date(reading, numbers[0], month, numbers[1].value);
    return date(reading, numbers[1], month, numbers[0].value);
  }
  if (numbers.length !== 1) return null;
  const [number] = numbers;
  const isFirst = reading.tokens.indexOf(number) < reading.tokens.findIndex((token) => token.kind === "month");
  if (number.digits > 2 || (isFirst && reading.info.culture === "")) return date(reading, number, month, 1);
  return ticksInCalendar(reading.calendar, {
    year: missingYear(reading.calendar, styles),
    month,
    day: number.value,
  });
}

function date({ calendar }: Reading, year: NumberToken, month: number, day: number): bigint | null {
  if (year.digits > 4) return null;
  return ticksInCalendar(calendar, { year: fullYear(year.value, year.digits, calendar), month, day });
}

/** The year of a text that names none. */
function missingYear(calendar: CalendarName, styles: number): number {
  return yearOfDay(calendar, Number(ticksOfMissingDate(styles) / ticksPerDay));
}

/** Two digits are one of the hundred years that end with the calendar's last. */
export function fullYear(value: number, digits: number, calendar: CalendarName): number {
  return digits > 2 ? value : yearOfTwoDigits(value, cultureCalendar(calendar).twoDigitYearMax());
}
