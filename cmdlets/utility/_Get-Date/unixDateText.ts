import type { Edition, PerEdition } from "../../../src/diag/Edition.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { type DateParts, dateParts, dayOfYear } from "../../../src/objects/text/time/calendar.ts";
import { formatDateTime } from "../../../src/objects/text/time/formatDateTime.ts";
import { toUtcTicks } from "../../../src/objects/text/time/timeZone.ts";
import { Double } from "../../../src/objects/values/numbers.ts";
import { currentCulture } from "../../../src/objects/values/time/CultureInfo.ts";
import { type DateTime, unixEpochTicks } from "../../../src/objects/values/time/DateTime.ts";

/** Get-Date -UFormat: the conversions of Unix's date, as far as the edition has them. */
export function unixDateText(date: DateTime, format: string, edition: Edition): string {
  const pattern = format.startsWith("+") ? format.slice(1) : format;
  const known = conversions[edition];
  return pattern.replace(/%(.?)/gs, (_, letter: string) => conversion(date, letter, known));
}

/** How a conversion shows a date: a .NET format, or what makes its text. */
type Conversion = string | ((date: DateTime, parts: DateParts) => string);

const formats: Readonly<Record<string, string>> = {
  A: "dddd",
  a: "ddd",
  B: "MMMM",
  b: "MMM",
  h: "MMM",
  D: "MM/dd/yy",
  d: "dd",
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

const week = (parts: DateParts): number => Math.floor(dayOfYear(parts) / 7);

const common: Readonly<Record<string, Conversion>> = {
  ...formats,
  C: (_, parts) => String(Math.floor(parts.year / 100)),
  e: (_, parts) => String(parts.day).padStart(2),
  U: (_, parts) => String(week(parts)),
  W: (_, parts) => String(week(parts)),
  w: (_, parts) => String(parts.dayOfWeek),
  n: () => "\n",
  t: () => "\t",
};

/**
 * Source: the page of 5.1, and the request that changed %c, %l, %k, %s and %j (PowerShell/PowerShell#4805), which shows what
 * was before. Seconds count local time, with their fraction.
 */
const ofDesktop: Readonly<Record<string, Conversion>> = {
  ...common,
  c: (date, parts) =>
    `${formatDateTime(date, "ddd MMM ", currentCulture().formatName)}${String(parts.day).padStart(2)}${formatDateTime(date, " HH:mm:ss yyyy", currentCulture().formatName)}`,
  G: "yyyy",
  g: "yy",
  j: (_, parts) => String(dayOfYear(parts)),
  k: "HH",
  l: (_, parts) => String(parts.hour % 12).padStart(2, "0"),
  s: (date) => toText(new Double(Number(date.ticks - unixEpochTicks) / 10_000_000)),
  u: (_, parts) => String(parts.dayOfWeek),
  V: (_, parts) => String(week(parts) + 1),
};

const ofCore: Readonly<Record<string, Conversion>> = {
  ...common,
  c: "ddd dd MMM yyyy HH:mm:ss",
  F: "yyyy-MM-dd",
  G: (date) => String(isoWeek(date.ticks).year).padStart(4, "0"),
  g: (date) => String(isoWeek(date.ticks).year % 100).padStart(2, "0"),
  j: (_, parts) => String(dayOfYear(parts)).padStart(3, "0"),
  k: (_, parts) => String(parts.hour).padStart(2),
  l: (_, parts) => String(parts.hour % 12 || 12).padStart(2),
  s: (date) => String(toUtcTicks(date.ticks) / 10_000_000n - unixEpochTicks / 10_000_000n),
  u: (_, parts) => String(parts.dayOfWeek || 7),
  V: (date) => String(isoWeek(date.ticks).week).padStart(2, "0"),
};

const conversions: PerEdition<Readonly<Record<string, Conversion>>> = {
  Desktop: ofDesktop,
  Core: ofCore,
};

function conversion(date: DateTime, letter: string, known: Readonly<Record<string, Conversion>>): string {
  const found = Object.hasOwn(known, letter) ? known[letter] : undefined;
  if (found === undefined) return letter;
  if (typeof found !== "string") return found(date, dateParts(date.ticks));
  return formatDateTime(date, found.length === 1 ? `%${found}` : found, currentCulture().formatName);
}

/** Year and number of the week by ISO 8601: the week of the nearest Thursday. */
function isoWeek(ticks: bigint): { readonly year: number; readonly week: number } {
  const weekday = dateParts(ticks).dayOfWeek || 7;
  const thursday = dateParts(ticks + BigInt(4 - weekday) * 864_000_000_000n);
  return { year: thursday.year, week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 };
}
