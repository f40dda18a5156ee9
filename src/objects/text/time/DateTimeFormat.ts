import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { unixEpochTicks } from "../../values/time/DateTime.ts";
import { baseCulture, changedCulture } from "../culture/changedCulture.ts";
import { correctionsOf } from "../culture/cultureCorrections.ts";
import { intlLocale } from "../culture/intlLocale.ts";
import { type CalendarName, calendarOfCulture, ticksInCalendar, yearOfDay } from "./cultureCalendar.ts";

/** What a DateTimeFormatInfo says: names and the patterns behind the standard formats. */
export interface DateTimeFormat {
  readonly culture: string;
  readonly calendar: CalendarName;
  /** January first, 12 names. */
  readonly monthNames: readonly string[];
  /** Those beside a day of the month: "5 maja". */
  readonly monthGenitiveNames: readonly string[];
  readonly abbreviatedMonthNames: readonly string[];
  readonly abbreviatedMonthGenitiveNames: readonly string[];
  /** Sunday first. */
  readonly dayNames: readonly string[];
  readonly abbreviatedDayNames: readonly string[];
  readonly shortestDayNames: readonly string[];
  readonly amDesignator: string;
  readonly pmDesignator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly eraName: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly shortTimePattern: string;
  readonly longTimePattern: string;
  readonly monthDayPattern: string;
  readonly yearMonthPattern: string;
  /** 0 is Sunday. */
  readonly firstDayOfWeek: number;
  /** As the enumeration CalendarWeekRule: 0 FirstDay, 2 FirstFourDayWeek. */
  readonly calendarWeekRule: 0 | 2;
}

const shortEnglishMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

const english = {
  calendar: "gregory",
  monthNames: englishMonths,
  monthGenitiveNames: englishMonths,
  abbreviatedMonthNames: shortEnglishMonths,
  abbreviatedMonthGenitiveNames: shortEnglishMonths,
  dayNames: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  abbreviatedDayNames: "Sun Mon Tue Wed Thu Fri Sat".split(" "),
  shortestDayNames: "Su Mo Tu We Th Fr Sa".split(" "),
  amDesignator: "AM",
  pmDesignator: "PM",
  dateSeparator: "/",
  timeSeparator: ":",
  firstDayOfWeek: 0,
  calendarWeekRule: 0,
} as const;

export const invariantDateTimeFormat: DateTimeFormat = {
  ...english,
  culture: "",
  eraName: "A.D.",
  shortDatePattern: "MM/dd/yyyy",
  longDatePattern: "dddd, dd MMMM yyyy",
  shortTimePattern: "HH:mm",
  longTimePattern: "HH:mm:ss",
  monthDayPattern: "MMMM dd",
  yearMonthPattern: "yyyy MMMM",
};

const ofUnitedStates: DateTimeFormat = {
  ...english,
  culture: "en-US",
  eraName: "AD",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  shortTimePattern: "h:mm tt",
  longTimePattern: "h:mm:ss tt",
  monthDayPattern: "MMMM d",
  yearMonthPattern: "MMMM yyyy",
};

const unitedStates: PerEdition<DateTimeFormat> = {
  Desktop: { ...ofUnitedStates, eraName: "A.D." },
  Core: ofUnitedStates,
};

const others: PerEdition<Map<string, DateTimeFormat>> = { Desktop: new Map(), Core: new Map() };

/** The date format of a culture by its name; "" is the invariant culture. */
export function dateTimeFormatOf(culture: string): DateTimeFormat {
  if (culture === "") return invariantDateTimeFormat;
  if (culture === "en-US") return unitedStates[edition()];
  let found = others[edition()].get(culture);
  if (!found) {
    const base = baseCulture(culture);
    found = base === undefined ? readDateTimeFormat(culture) : dateTimeFormatOf(base);
    others[edition()].set(culture, found);
  }
  return found;
}

/** The culture with other dates, under a name of its own. */
export function changeDateTimeFormat(culture: string, changes: Partial<DateTimeFormat>): string {
  const name = changedCulture(culture);
  others[edition()].set(name, { ...dateTimeFormatOf(culture), ...changes });
  return name;
}

/** The names and patterns of a culture, in one of its calendars; numbers are written in Latin digits everywhere. */
export function readDateTimeFormat(culture: string, calendar = calendarOfCulture(culture)): DateTimeFormat {
  const locale = new Intl.Locale(intlLocale(culture), { calendar, numberingSystem: "latn" }).toString();
  const text = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(date);
  const middles = middlesOfMonths(calendar);
  const months = (month: "long" | "short") => middles.map((middle) => text({ month }, middle));
  const days = (weekday: "long" | "short") =>
    Array.from({ length: 7 }, (_, index) => text({ weekday }, new Date(Date.UTC(2024, 8, 1 + index))));
  const besideDay = (month: "long" | "short", names: readonly string[]) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month });
    return names.map((name, index) => {
      const parts = format.formatToParts(middles[index]);
      const found = parts.find(({ type }) => type === "month")?.value ?? "";
      return /^\p{L}/u.test(found) ? found : name;
    });
  };
  const monthNames = months("long");
  const abbreviatedMonthNames = months("short");
  const abbreviatedDayNames = days("short");
  const week = weekOf(locale);
  const dayPeriod = (hour: number) =>
    new Intl.DateTimeFormat(locale, { hour: "numeric", hour12: true, timeZone: "UTC" })
      .formatToParts(new Date(Date.UTC(2024, 0, 1, hour)))
      .find((part) => part.type === "dayPeriod")?.value ?? "";
  const shortDatePattern = pattern(locale, calendar, { dateStyle: "short" }).replace(/\byy\b/, "yyyy");
  return {
    culture,
    calendar,
    monthNames,
    monthGenitiveNames: besideDay("long", monthNames),
    abbreviatedMonthNames,
    abbreviatedMonthGenitiveNames: besideDay("short", abbreviatedMonthNames),
    dayNames: days("long"),
    abbreviatedDayNames,
    shortestDayNames: abbreviatedDayNames,
    amDesignator: dayPeriod(5),
    pmDesignator: dayPeriod(17),
    dateSeparator: /(?:d+|M+|y+)([^dMyg']+)(?=[dMyg])/.exec(shortDatePattern)?.[1] ?? "/",
    timeSeparator: ":",
    eraName: eraOf(locale),
    shortDatePattern,
    longDatePattern: pattern(locale, calendar, { dateStyle: "full" }),
    shortTimePattern: pattern(locale, calendar, { timeStyle: "short" }),
    longTimePattern: pattern(locale, calendar, { timeStyle: "medium" }),
    monthDayPattern: pattern(locale, calendar, { month: "long", day: "numeric" }),
    yearMonthPattern: pattern(locale, calendar, { month: "long", year: "numeric" }),
    firstDayOfWeek: week.firstDay % 7,
    calendarWeekRule: week.minimalDays === 4 ? 2 : 0,
    ...correctionsOf(culture).dates,
  };
}

const dayOf2024 = 738_885;

/** The fifteenth days of the months of the year that 2024 begins in. */
function middlesOfMonths(calendar: CalendarName): readonly Date[] {
  return Array.from({ length: 12 }, (_, index) => dayIn2024(calendar, index + 1, 15));
}

/** A day of a calendar's year that 2024 begins in. */
function dayIn2024(calendar: CalendarName, month: number, day: number, hour = 0, minute = 0, second = 0): Date {
  const year = yearOfDay(calendar, dayOf2024);
  const ticks = ticksInCalendar(calendar, { year, month, day }, hour, minute, second) ?? 0n;
  return new Date(Number((ticks - unixEpochTicks) / 10_000n));
}

function eraOf(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: "UTC", era: "short" }).formatToParts(
    new Date(Date.UTC(2024, 0, 1)),
  );
  return parts.find(({ type }) => type === "era")?.value ?? "A.D.";
}

interface Week {
  /** 1 is Monday, 7 Sunday. */
  readonly firstDay: number;
  /** Days of a new year that its first week has at least. */
  readonly minimalDays?: number;
}

/** What the surroundings know of a locale's weeks; some have a property, some a method, some neither. */
function weekOf(locale: string): Week {
  const known = new Intl.Locale(locale) as { readonly weekInfo?: Week; getWeekInfo?(): Week };
  return known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1, minimalDays: 4 };
}

/** The .NET pattern that says what an Intl format shows. */
function pattern(locale: string, calendar: CalendarName, options: Intl.DateTimeFormatOptions): string {
  const sample = dayIn2024(calendar, 2, 3, 4, 5, 6);
  const parts = (asked: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...asked }).formatToParts(sample);
  const monthBesideDay = (month: "long" | "short") =>
    parts({ day: "numeric", month }).find(({ type }) => type === "month")?.value;
  const twelve = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).resolvedOptions().hour12 === true;
  return parts(options)
    .map(({ type, value }) => {
      const digits = /^\d+$/.test(value);
      switch (type) {
        case "year":
          return value.length > 2 ? "yyyy" : "yy";
        case "month":
          if (digits) return "M".repeat(value.length);
          return value === monthBesideDay("short") && value !== monthBesideDay("long") ? "MMM" : "MMMM";
        case "day":
          return "d".repeat(value.length);
        case "weekday":
          return "dddd";
        case "hour":
          return (twelve ? "h" : "H").repeat(value.length);
        case "minute":
          return "mm";
        case "second":
          return "ss";
        case "dayPeriod":
          return "tt";
        case "era":
          return "g";
        default:
          return value.replace(/\u202f/g, " ").replace(/[A-Za-z\u00c0-\u024f\u0400-\u04ff]+/g, "'$&'");
      }
    })
    .join("");
}
