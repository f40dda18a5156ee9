import type { Edition } from "../../../src/objects/model/ambient.ts";
import { currentCulture } from "../../../src/objects/model/CultureInfo.ts";
import { type DateTime, unixEpochTicks } from "../../../src/objects/model/DateTime.ts";
import { type DateParts, dateParts, dayOfYear } from "../../../src/objects/text/calendar.ts";
import { formatDateTime } from "../../../src/objects/text/formatDateTime.ts";
import { toUtcTicks } from "../../../src/objects/text/timeZone.ts";

/** Get-Date -UFormat: the conversions of Unix's date. */
export function unixDateText(date: DateTime, format: string, edition: Edition): string {
  const pattern = format.startsWith("+") ? format.slice(1) : format;
  return pattern.replace(/%(.?)/gs, (_, letter: string) => conversion(date, letter, edition));
}

const patterns: Readonly<Record<string, string>> = {
  A: "dddd",
  a: "ddd",
  B: "MMMM",
  b: "MMM",
  h: "MMM",
  D: "MM/dd/yy",
  d: "dd",
  F: "yyyy-MM-dd",
  H: "HH",
  I: "hh",
  M: "mm",
  m: "MM",
  p: "tt",
  R: "HH:mm",
  r: "hh:mm:ss tt",
  S: "ss",
  T: "HH:mm:ss",
  X: "HH:mm:ss",
  x: "MM/dd/yy",
  Y: "yyyy",
  y: "yy",
  Z: "zz",
};

function conversion(date: DateTime, letter: string, edition: Edition): string {
  const show = (pattern: string) =>
    formatDateTime(date, pattern.length === 1 ? `%${pattern}` : pattern, currentCulture().formatName);
  const pattern = Object.hasOwn(patterns, letter) ? patterns[letter] : undefined;
  if (pattern !== undefined) return show(pattern);
  const parts = dateParts(date.ticks);
  const number = numbers(date, parts, edition)[letter];
  if (number !== undefined) return number();
  switch (letter) {
    case "c":
      return show(edition === "Core" ? "ddd dd MMM yyyy HH:mm:ss" : "ddd MMM d HH:mm:ss yyyy");
    case "n":
      return "\n";
    case "t":
      return "\t";
    default:
      return letter;
  }
}

function numbers(date: DateTime, parts: DateParts, edition: Edition): Readonly<Record<string, () => string>> {
  const core = edition === "Core";
  const week = Math.floor(dayOfYear(parts) / 7);
  const iso = isoWeek(date.ticks);
  return {
    C: () => String(Math.floor(parts.year / 100)),
    e: () => String(parts.day).padStart(2),
    G: () => String(core ? iso.year : parts.year).padStart(4, "0"),
    g: () => String((core ? iso.year : parts.year) % 100).padStart(2, "0"),
    j: () => String(dayOfYear(parts)).padStart(3, "0"),
    k: () => String(parts.hour).padStart(2),
    l: () => String(parts.hour % 12 || 12).padStart(2),
    s: () => String((core ? toUtcTicks(date.ticks) : date.ticks) / 10_000_000n - unixEpochTicks / 10_000_000n),
    U: () => String(week),
    u: () => String(core ? parts.dayOfWeek || 7 : parts.dayOfWeek),
    V: () => (core ? String(iso.week).padStart(2, "0") : String(week + 1)),
    W: () => String(week),
    w: () => String(parts.dayOfWeek),
  };
}

/** Year and number of the week by ISO 8601: the week of the nearest Thursday. */
function isoWeek(ticks: bigint): { readonly year: number; readonly week: number } {
  const weekday = dateParts(ticks).dayOfWeek || 7;
  const thursday = dateParts(ticks + BigInt(4 - weekday) * 864_000_000_000n);
  return { year: thursday.year, week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 };
}
