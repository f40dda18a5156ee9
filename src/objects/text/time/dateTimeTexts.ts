import { notModelled } from "../../errors/runtimeError.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import { formatDateTime } from "./formatDateTime.ts";

/** The patterns of a culture for dates and times, the usual one first (observed on .NET 10). */
interface Patterns {
  readonly d: readonly string[];
  readonly D: readonly string[];
  readonly t: readonly string[];
  readonly T: readonly string[];
}

const known: ReadonlyMap<string, Patterns> = new Map([
  [
    "en-US",
    {
      d: ["M/d/yyyy", "MMM d, yyyy", "M/d/yy"],
      D: ["dddd, MMMM d, yyyy", "MMMM d, yyyy"],
      t: ["h:mm tt"],
      T: ["h:mm:ss tt"],
    },
  ],
  [
    "",
    {
      d: ["MM/dd/yyyy", "yyyy-MM-dd"],
      D: ["dddd, dd MMMM yyyy"],
      t: ["HH:mm", "hh:mm tt", "H:mm", "h:mm tt"],
      T: ["HH:mm:ss"],
    },
  ],
]);

/** A moment by every pattern that the culture has for a standard format ("d"), the usual one first. */
export function dateTimeTexts(value: DateTime, letter: string, culture: string): string[] {
  const found = patternsOf(letter, culture);
  if (found === null) return [formatDateTime(value, letter, culture)];
  // What U shows is the moment in UTC, which the letter alone says.
  return letter === "U"
    ? [formatDateTime(value, letter, culture), ...found.slice(1).map((one) => formatDateTime(value, one, culture))]
    : found.map((pattern) => formatDateTime(value, pattern, culture));
}

/** The same for all standard formats. */
export function allDateTimeTexts(value: DateTime, culture: string): string[] {
  return Array.from("dDfFgGmMoOrRstTuUyY").flatMap((letter) => dateTimeTexts(value, letter, culture));
}

/** Null for a letter that has one pattern in every culture. */
function patternsOf(letter: string, culture: string): readonly string[] | null {
  if (!"dDfFgGtTU".includes(letter)) return null;
  const patterns = known.get(culture);
  if (!patterns) throw notModelled(`All date and time patterns of culture '${culture}'`);
  const pairs = (dates: readonly string[], times: readonly string[]) =>
    dates.flatMap((date) => times.map((time) => `${date} ${time}`));
  const { d, D, t, T } = patterns;
  switch (letter) {
    case "d":
      return d;
    case "D":
      return D;
    case "t":
      return t;
    case "T":
      return T;
    case "f":
      return pairs(D, t);
    case "g":
      return pairs(d, t);
    case "G":
      return pairs(d, T);
    default:
      return pairs(D, T);
  }
}
