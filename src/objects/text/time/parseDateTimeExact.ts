import { dateParts } from "./calendar.ts";
import { type CalendarName, cultureCalendar, dateOfDay, ticksInCalendar, ticksPerDay } from "./cultureCalendar.ts";
import { type DateTimeFormat, dateTimeFormatOf, invariantDateTimeFormat } from "./DateTimeFormat.ts";
import { runLength, standardDatePattern } from "./formatDateTime.ts";
import {
  dateTimeStyles,
  fullYear,
  notADate,
  notInCalendar,
  type ReadDate,
  ticksOfMissingDate,
} from "./parseDateTime.ts";

interface Found {
  readonly calendar: CalendarName;
  year: number | null;
  month: number | null;
  day: number | null;
  hour: number | null;
  hour12: number | null;
  minute: number;
  second: number;
  fraction: number;
  afternoon: boolean | null;
  dayOfWeek: number | null;
  offsetMinutes: number | null;
  isUtc: boolean;
}

/** DateTime.ParseExact by a standard or custom format; null where the text has another form. */
export function readDateExact(text: string, format: string, culture: string, styles: number): ReadDate | null {
  const found = readParts(text, format, culture, styles);
  return found && assemble(found, styles);
}

/** The error for a text that is no date in any of the formats; one format alone tells of days and times that there are not. */
export function notExact(text: string, formats: readonly string[], culture: string, styles: number): unknown {
  const found = formats.length === 1 ? readParts(text, formats[0], culture, styles) : null;
  if (found === null || (found.hour12 ?? 0) > 12 || ticksIn(found, styles) !== null) return notADate(text);
  return notInCalendar(text, found.calendar);
}

function readParts(text: string, format: string, culture: string, styles: number): Found | null {
  const info = dateTimeFormatOf(culture);
  const { pattern, names, utc } = expanded(format, info);
  let source = text;
  if (styles & dateTimeStyles.allowLeadingWhite) source = source.trimStart();
  if (styles & dateTimeStyles.allowTrailingWhite) source = source.trimEnd();
  const found: Found = {
    calendar: names.calendar,
    year: null,
    month: null,
    day: null,
    hour: null,
    hour12: null,
    minute: 0,
    second: 0,
    fraction: 0,
    afternoon: null,
    dayOfWeek: null,
    offsetMinutes: utc ? 0 : null,
    isUtc: utc,
  };
  const end = readPattern(source, 0, pattern, names, found, (styles & dateTimeStyles.allowInnerWhite) !== 0);
  return end === source.length ? found : null;
}

function expanded(format: string, info: DateTimeFormat): { pattern: string; names: DateTimeFormat; utc: boolean } {
  if (format.length !== 1) return { pattern: format, names: info, utc: false };
  const fixed = (pattern: string, utc = false) => ({ pattern, names: invariantDateTimeFormat, utc });
  switch (format) {
    case "r":
    case "R":
      return fixed("ddd, dd MMM yyyy HH':'mm':'ss 'GMT'", true);
    case "s":
      return fixed("yyyy'-'MM'-'dd'T'HH':'mm':'ss");
    case "u":
      return fixed("yyyy'-'MM'-'dd HH':'mm':'ss'Z'", true);
    case "o":
    case "O":
      return fixed("yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK");
    default:
      return { pattern: standardDatePattern(format, info), names: info, utc: false };
  }
}

/** Where the text ends behind what the pattern reads, or -1. */
function readPattern(
  text: string,
  start: number,
  pattern: string,
  info: DateTimeFormat,
  found: Found,
  innerWhite: boolean,
): number {
  let at = start;
  for (let index = 0; index < pattern.length; ) {
    const letter = pattern[index];
    if (innerWhite) while (/\s/.test(text[at] ?? "")) at++;
    if (letter === "'" || letter === '"') {
      const end = pattern.indexOf(letter, index + 1);
      const literal = pattern.slice(index + 1, end < 0 ? pattern.length : end);
      if (!text.startsWith(literal, at)) return -1;
      at += literal.length;
      index = end < 0 ? pattern.length : end + 1;
      continue;
    }
    if (letter === "\\") {
      if (text[at] !== pattern[index + 1]) return -1;
      at++;
      index += 2;
      continue;
    }
    if (letter === "%") {
      index++;
      continue;
    }
    const count = /[dfFghHKmMstyz]/.test(letter) ? runLength(pattern, index) : 1;
    at = readSpecifier(text, at, letter, count, info, found);
    if (at < 0) return -1;
    index += count;
  }
  if (innerWhite) while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

function readSpecifier(
  text: string,
  at: number,
  letter: string,
  count: number,
  info: DateTimeFormat,
  found: Found,
): number {
  const number = (least: number, most: number, set: (value: number) => void) => {
    const digits = new RegExp(`\\d{${least},${most}}`, "y");
    digits.lastIndex = at;
    const match = digits.exec(text);
    if (!match) return -1;
    set(Number(match[0]));
    return at + match[0].length;
  };
  const name = (names: readonly string[], set: (index: number) => void) => {
    let best = -1;
    for (const [index, one] of names.entries()) {
      if (
        one !== "" &&
        text.slice(at, at + one.length).toLowerCase() === one.toLowerCase() &&
        (best < 0 || one.length > names[best].length)
      )
        best = index;
    }
    if (best < 0) return -1;
    set(best);
    return at + names[best].length;
  };
  const least = count > 1 ? 2 : 1;
  switch (letter) {
    case "y":
      return count <= 2
        ? number(least, 2, (value) => {
            found.year = fullYear(value, 2, found.calendar);
          })
        : number(count === 3 ? 3 : count, Math.max(count, 4), (value) => {
            found.year = value;
          });
    case "M":
      if (count > 2)
        return name(
          count === 3 ? info.abbreviatedMonthNames : [...info.monthNames, ...info.monthGenitiveNames],
          (index) => {
            found.month = (index % 12) + 1;
          },
        );
      return number(least, 2, (value) => {
        found.month = value;
      });
    case "d":
      if (count > 2)
        return name(count === 3 ? info.abbreviatedDayNames : info.dayNames, (index) => {
          found.dayOfWeek = index;
        });
      return number(least, 2, (value) => {
        found.day = value;
      });
    case "H":
      return number(least, 2, (value) => {
        found.hour = value;
      });
    case "h":
      return number(least, 2, (value) => {
        found.hour12 = value;
      });
    case "m":
      return number(least, 2, (value) => {
        found.minute = value;
      });
    case "s":
      return number(least, 2, (value) => {
        found.second = value;
      });
    case "f":
    case "F":
      return readFraction(text, at, letter, count, found);
    case "t":
      return name(
        count === 1
          ? [info.amDesignator.slice(0, 1), info.pmDesignator.slice(0, 1)]
          : [info.amDesignator, info.pmDesignator],
        (index) => {
          found.afternoon = index === 1;
        },
      );
    case "z":
    case "K":
      return readOffset(text, at, letter, count, found);
    case "g":
      return name([info.eraName], () => undefined);
    case ":":
      return text.startsWith(info.timeSeparator, at) ? at + info.timeSeparator.length : -1;
    case "/":
      return text.startsWith(info.dateSeparator, at) ? at + info.dateSeparator.length : -1;
    case ".":
      return text[at] === "." ? at + 1 : /^\D|^$/.test(text.slice(at, at + 1)) ? at : -1;
    default:
      return text[at] === letter ? at + 1 : -1;
  }
}

function readFraction(text: string, at: number, letter: string, count: number, found: Found): number {
  const digits = new RegExp(letter === "f" ? `\\d{${count}}` : `\\d{0,${count}}`, "y");
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (!match) return -1;
  found.fraction = Number(match[0].padEnd(7, "0"));
  return at + match[0].length;
}

function readOffset(text: string, at: number, letter: string, count: number, found: Found): number {
  if (letter === "K" && text[at] === "Z") {
    found.offsetMinutes = 0;
    found.isUtc = true;
    return at + 1;
  }
  const pattern = letter === "K" || count >= 3 ? /([+-])(\d\d?):?(\d\d)/y : /([+-])(\d\d?)()/y;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return letter === "K" ? at : -1;
  const minutes = Number(match[2]) * 60 + Number(match[3] || 0);
  found.offsetMinutes = match[1] === "-" ? -minutes : minutes;
  return at + match[0].length;
}

function assemble(found: Found, styles: number): ReadDate | null {
  if ((found.hour12 ?? 0) > 12) return null;
  const ticks = ticksIn(found, styles);
  if (ticks === null) return null;
  if (found.dayOfWeek !== null && hasDate(found) && dateParts(ticks).dayOfWeek !== found.dayOfWeek) return null;
  return { ticks, offsetMinutes: found.offsetMinutes, isUtc: found.isUtc };
}

function hasDate({ year, month, day }: Found): boolean {
  return year !== null || month !== null || day !== null;
}

/** Null for a day or a time that there is not. */
function ticksIn(found: Found, styles: number): bigint | null {
  const hour = found.hour12 === null ? found.hour : (found.hour12 % 12) + (found.afternoon ? 12 : 0);
  const isDated = hasDate(found);
  const missing = () => dateOfDay(cultureCalendar(found.calendar), Number(ticksOfMissingDate(styles) / ticksPerDay));
  const year = found.year ?? missing().year;
  const month = found.month ?? (isDated ? 1 : missing().month);
  const day = found.day ?? (isDated ? 1 : missing().day);
  return ticksInCalendar(found.calendar, { year, month, day }, hour ?? 0, found.minute, found.second, found.fraction);
}
