import { once } from "../../../base/once.ts";
import { outOfRange } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import type { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { type DateParts, dateParts } from "./calendar.ts";
import {
  type CalendarDate,
  type CalendarName,
  type CultureCalendar,
  cultureCalendar,
  dateOfDay,
  ticksPerDay,
} from "./cultureCalendar.ts";
import { type DateTimeFormat, dateTimeFormatOf, invariantDateTimeFormat } from "./DateTimeFormat.ts";
import { localOffsetAt, toUtcTicks } from "./timeZone.ts";

/** ToString(format) of a date, under a culture by name. */
export function formatDateTime(value: DateTime | DateTimeOffset, format: string, culture: string): string {
  const info = dateTimeFormatOf(culture);
  if (format === "") {
    if (value.ticks < ticksPerDay && isNarrow(info.calendar)) return standardDateText(value, "s", info);
    return customDateText(value, generalPattern(value, info), info);
  }
  if (format.length === 1) return standardDateText(value, format, info);
  return customDateText(value, format, info);
}

/** Calendars that begin after the first day of the Gregorian one: on that day stands a time alone, which needs no calendar. */
function isNarrow(calendar: CalendarName): boolean {
  return calendar !== "gregory" && cultureCalendar(calendar).days[0] > 0;
}

/** A moment taken apart, its day as a calendar has it; that is asked only for years, months and days. */
function partsIn(calendar: CalendarName, ticks: bigint): DateParts {
  const parts = dateParts(ticks);
  if (calendar === "gregory") return parts;
  const date = once(() => calendarDate(cultureCalendar(calendar), ticks));
  return {
    ...parts,
    get year() {
      return date().year;
    },
    get month() {
      return date().month;
    },
    get day() {
      return date().day;
    },
  };
}

/** The day of a calendar that a moment lies in, or the exception that the calendar has none there. */
export function calendarDate(calendar: CultureCalendar, ticks: bigint): CalendarDate {
  const day = Number(ticks / ticksPerDay);
  const [first, last] = calendar.days;
  if (day >= first && day <= last) return dateOfDay(calendar, day);
  const told = calendar.isLunar ? "" : currentCulture().formatName;
  const [from, to] = [BigInt(first) * ticksPerDay, BigInt(last + 1) * ticksPerDay - 1n].map((end) =>
    formatDateTime(new DateTime(end), "G", told),
  );
  throw outOfRange(
    `Specified time is not supported in this calendar. It should be between ${from} (Gregorian date) and ${to} (Gregorian date), inclusive.`,
    "time",
    ticks,
  );
}

function generalPattern(value: DateTime | DateTimeOffset, info: DateTimeFormat): string {
  const pattern = `${info.shortDatePattern} ${info.longTimePattern}`;
  return value instanceof DateTime ? pattern : `${pattern} zzz`;
}

function standardDateText(value: DateTime | DateTimeOffset, letter: string, info: DateTimeFormat): string {
  switch (letter) {
    case "r":
    case "R":
      return customDateText(inUniversalTime(value, false), "ddd, dd MMM yyyy HH:mm:ss 'GMT'", invariantDateTimeFormat);
    case "s":
      return customDateText(value, "yyyy-MM-dd'T'HH:mm:ss", invariantDateTimeFormat);
    case "u":
      return customDateText(inUniversalTime(value, false), "yyyy-MM-dd HH:mm:ss'Z'", invariantDateTimeFormat);
    case "U":
      if (!(value instanceof DateTime)) throw invalidFormat();
      return customDateText(inUniversalTime(value, true), `${info.longDatePattern} ${info.longTimePattern}`, info);
    case "o":
    case "O":
      return customDateText(
        value,
        value instanceof DateTime ? "yyyy-MM-dd'T'HH:mm:ss.fffffffK" : "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz",
        invariantDateTimeFormat,
      );
    default:
      return customDateText(value, standardDatePattern(letter, info), info);
  }
}

/** The pattern behind a one-letter format that goes by the culture. */
export function standardDatePattern(letter: string, info: DateTimeFormat): string {
  switch (letter) {
    case "d":
      return info.shortDatePattern;
    case "D":
      return info.longDatePattern;
    case "t":
      return info.shortTimePattern;
    case "T":
      return info.longTimePattern;
    case "f":
      return `${info.longDatePattern} ${info.shortTimePattern}`;
    case "F":
      return `${info.longDatePattern} ${info.longTimePattern}`;
    case "g":
      return `${info.shortDatePattern} ${info.shortTimePattern}`;
    case "G":
      return `${info.shortDatePattern} ${info.longTimePattern}`;
    case "m":
    case "M":
      return info.monthDayPattern;
    case "y":
    case "Y":
      return info.yearMonthPattern;
    default:
      throw invalidFormat();
  }
}

/** "r" and "u" take a DateTime as it is and a DateTimeOffset in UTC; "U" converts a DateTime too. */
function inUniversalTime(value: DateTime | DateTimeOffset, convert: boolean): DateTime {
  if (!(value instanceof DateTime)) return new DateTime(value.utcTicks, "Utc");
  return convert && value.kind !== "Utc" ? new DateTime(toUtcTicks(value.ticks), "Utc") : value;
}

/** Refuses an empty one among the formats of ParseExact. */
export function refuseEmptyFormat(formats: readonly string[]): void {
  if (formats.includes("")) throw clrError("System.FormatException", "WrongFormatSpecifier", [""]);
}

/** What .NET says of a format or text of a date or a time that is none. */
export function invalidFormat(): unknown {
  return clrException("System.FormatException", "Input string was not in a correct format.");
}

function customDateText(value: DateTime | DateTimeOffset, format: string, info: DateTimeFormat): string {
  const parts = partsIn(info.calendar, value.ticks);
  let text = "";
  for (let at = 0; at < format.length; ) {
    const character = format[at];
    const count = runLength(format, at);
    switch (character) {
      case "'":
      case '"': {
        const end = closingQuote(format, at);
        text += format.slice(at + 1, end).replace(/\\(.)/gs, "$1");
        at = end + 1;
        break;
      }
      case "\\":
        if (at + 1 >= format.length) throw invalidFormat();
        text += format[at + 1];
        at += 2;
        break;
      case "%":
        if (at + 1 >= format.length || format[at + 1] === "%") throw invalidFormat();
        text += customDateText(value, format[at + 1], info);
        at += 2;
        break;
      default: {
        const names = character === "M" && count > 3 ? besideDay(info, format, at) : info;
        const piece = specifierText(character, count, value, parts, names, text);
        text = piece.text;
        at += piece.length;
      }
    }
  }
  return text;
}

/** With the names that months have beside a day of the month ("5 maja"), where one stands nearest in the format. */
function besideDay(info: DateTimeFormat, format: string, at: number): DateTimeFormat {
  if (info.monthGenitiveNames === info.monthNames) return info;
  const before = /(d+)[^d]*$/.exec(format.slice(0, at))?.[1].length ?? 0;
  const behind = /d+/.exec(format.slice(at))?.[0].length ?? 0;
  const isBeside = (count: number) => count === 1 || count === 2;
  return isBeside(before) || isBeside(behind) ? { ...info, monthNames: info.monthGenitiveNames } : info;
}

function closingQuote(format: string, at: number): number {
  for (let end = at + 1; end < format.length; end++) {
    if (format[end] === format[at]) return end;
    if (format[end] === "\\") end++;
  }
  throw invalidFormat();
}

export function runLength(format: string, at: number): number {
  let end = at + 1;
  while (format[end] === format[at]) end++;
  return end - at;
}

/** The text with one specifier added, and how much of the format it took. */
function specifierText(
  letter: string,
  count: number,
  value: DateTime | DateTimeOffset,
  parts: DateParts,
  info: DateTimeFormat,
  text: string,
): { text: string; length: number } {
  if (letter === "F") return fractionWithoutZeros(text, parts, count);
  const piece = plainSpecifier(letter, count, value, parts, info);
  return piece === null
    ? { text: text + letter, length: 1 }
    : { text: text + piece, length: letter === ":" || letter === "/" || letter === "K" ? 1 : count };
}

function plainSpecifier(
  letter: string,
  count: number,
  value: DateTime | DateTimeOffset,
  parts: DateParts,
  info: DateTimeFormat,
): string | null {
  const number = (amount: number) => String(amount).padStart(Math.min(count, 2), "0");
  switch (letter) {
    case "d":
      if (count === 3) return info.abbreviatedDayNames[parts.dayOfWeek];
      return count > 3 ? info.dayNames[parts.dayOfWeek] : number(parts.day);
    case "M":
      if (count === 3) return info.abbreviatedMonthNames[parts.month - 1];
      return count > 3 ? info.monthNames[parts.month - 1] : number(parts.month);
    case "y":
      return count <= 2 ? number(parts.year % 100) : String(parts.year).padStart(count, "0");
    case "h":
      return number(parts.hour % 12 === 0 ? 12 : parts.hour % 12);
    case "H":
      return number(parts.hour);
    case "m":
      return number(parts.minute);
    case "s":
      return number(parts.second);
    case "f":
      return fraction(parts, count);
    case "t": {
      const designator = parts.hour < 12 ? info.amDesignator : info.pmDesignator;
      return count === 1 ? designator.slice(0, 1) : designator;
    }
    case "g":
      return info.eraName;
    case "z":
      return offsetText(offsetOf(value), count);
    case "K":
      return kindText(value);
    case ":":
      return info.timeSeparator;
    case "/":
      return info.dateSeparator;
    default:
      return null;
  }
}

function fraction(parts: DateParts, count: number): string {
  if (count > 7) throw invalidFormat();
  return String(parts.fraction).padStart(7, "0").slice(0, count);
}

/** "F" leaves out zeros at the end, and a point before it when nothing is left. */
function fractionWithoutZeros(text: string, parts: DateParts, count: number): { text: string; length: number } {
  const digits = fraction(parts, count).replace(/0+$/, "");
  return { text: digits === "" && text.endsWith(".") ? text.slice(0, -1) : text + digits, length: count };
}

/** Minutes from UTC; a date without an offset of its own has the session's zone. */
function offsetOf(value: DateTime | DateTimeOffset): number {
  if (!(value instanceof DateTime)) return value.offsetMinutes;
  return value.kind === "Utc" ? 0 : localOffsetAt(value.ticks);
}

function offsetText(minutes: number, count: number): string {
  const sign = minutes < 0 ? "-" : "+";
  const hours = Math.floor(Math.abs(minutes) / 60);
  if (count <= 1) return sign + String(hours);
  const text = sign + String(hours).padStart(2, "0");
  return count === 2 ? text : `${text}:${String(Math.abs(minutes) % 60).padStart(2, "0")}`;
}

function kindText(value: DateTime | DateTimeOffset): string {
  if (value instanceof DateTime) {
    if (value.kind === "Unspecified") return "";
    if (value.kind === "Utc") return "Z";
  }
  return offsetText(offsetOf(value), 3);
}
