import { argumentNull, invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { intlLocale } from "../../text/culture/intlLocale.ts";
import { calendarOfCulture } from "../../text/time/cultureCalendar.ts";
import {
  changeDateTimeFormat,
  type DateTimeFormat,
  dateTimeFormatOf,
  readDateTimeFormat,
} from "../../text/time/DateTimeFormat.ts";
import { standardDatePattern } from "../../text/time/formatDateTime.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTimeFormatInfo } from "../../values/FormatInfo.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { calendarOf, type GregorianCalendar, OtherCalendar } from "./TextInfo.ts";

/** A property that changes what the object says, where it may; `kept` is how the table has a value. */
const part = (field: keyof DateTimeFormat, kept: (value: unknown) => unknown = (value) => value) => ({
  get: (self: DateTimeFormatInfo) => dateTimeFormatOf(self.culture)[field],
  set: (self: DateTimeFormatInfo, value: unknown) => {
    if (self.formats.isReadOnly) throw invalidOperation("Instance is read-only.");
    if (value === null) throw argumentNull("value");
    self.formats.culture = changeDateTimeFormat(self.culture, { [field]: kept(value) });
  },
});

/** A culture's dates may be written in its own calendar and, everywhere, in the Gregorian one. */
function setCalendar(self: DateTimeFormatInfo, value: GregorianCalendar | OtherCalendar | null): void {
  if (self.formats.isReadOnly) throw invalidOperation("Instance is read-only.");
  if (value === null) throw argumentNull("value");
  const { culture, calendar } = dateTimeFormatOf(self.culture);
  const name = value instanceof OtherCalendar ? value.name : "gregory";
  if (name === calendar) return;
  if (name !== "gregory" && name !== calendarOfCulture(culture)) {
    throw outOfRange("Not a valid calendar for the given culture.", "value", value.clrType.name);
  }
  // The patterns stay those of the culture.
  const { shortDatePattern, longDatePattern, monthDayPattern, yearMonthPattern } = dateTimeFormatOf(culture);
  self.formats.culture = changeDateTimeFormat(self.culture, {
    ...readDateTimeFormat(culture, name),
    shortDatePattern,
    longDatePattern,
    monthDayPattern,
    yearMonthPattern,
  });
}

function calendarTitle({ culture, calendar }: DateTimeFormat): string {
  if (culture === "") return "Gregorian Calendar";
  return new Intl.DisplayNames(intlLocale(culture), { type: "calendar" }).of(calendar) ?? "Gregorian Calendar";
}

type MonthNames = "monthNames" | "monthGenitiveNames" | "abbreviatedMonthNames" | "abbreviatedMonthGenitiveNames";

/** .NET has a thirteenth month, which is empty here. */
const months = (field: MonthNames) => (self: DateTimeFormatInfo) => [...dateTimeFormatOf(self.culture)[field], ""];
const day =
  (field: "dayNames" | "abbreviatedDayNames" | "shortestDayNames") => (self: DateTimeFormatInfo, value: EnumValue) =>
    dateTimeFormatOf(self.culture)[field][Number(value.value)];
const month = (field: "monthNames" | "abbreviatedMonthNames") => (self: DateTimeFormatInfo, value: number) => {
  if (value < 1 || value > 13) {
    throw outOfRange(`Valid values are between 1 and 13, inclusive.`, "month", value);
  }
  return dateTimeFormatOf(self.culture)[field][value - 1] ?? "";
};

export default defineClr<DateTimeFormatInfo>({
  constructors: { "()": () => new DateTimeFormatInfo("") },
  methods: {
    Clone: (self) => new DateTimeFormatInfo(self.culture),
    GetDayName: day("dayNames"),
    GetAbbreviatedDayName: day("abbreviatedDayNames"),
    GetShortestDayName: day("shortestDayNames"),
    GetMonthName: month("monthNames"),
    GetAbbreviatedMonthName: month("abbreviatedMonthNames"),
    GetEraName: (self, era: number) => {
      if (era !== 0 && era !== 1) throw outOfRange("Era value was not valid.", "era", era);
      return dateTimeFormatOf(self.culture).eraName;
    },
    GetFormat: (self, type: ClrType | null) => (type === self.clrType ? self : null),
  },
  properties: {
    AMDesignator: part("amDesignator"),
    PMDesignator: part("pmDesignator"),
    DateSeparator: part("dateSeparator"),
    TimeSeparator: part("timeSeparator"),
    FirstDayOfWeek: part("firstDayOfWeek", (day) => Number((day as EnumValue).value)),
    CalendarWeekRule: part("calendarWeekRule", (rule) => Number((rule as EnumValue).value)),
    Calendar: { get: (self) => calendarOf(self.formats), set: setCalendar },
    FullDateTimePattern: (self) => standardDatePattern("F", dateTimeFormatOf(self.culture)),
    LongDatePattern: part("longDatePattern"),
    LongTimePattern: part("longTimePattern"),
    ShortDatePattern: part("shortDatePattern"),
    ShortTimePattern: part("shortTimePattern"),
    MonthDayPattern: part("monthDayPattern"),
    YearMonthPattern: part("yearMonthPattern"),
    RFC1123Pattern: () => "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    SortableDateTimePattern: () => "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    UniversalSortableDateTimePattern: () => "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    ShortestDayNames: part("shortestDayNames"),
    DayNames: part("dayNames"),
    AbbreviatedDayNames: part("abbreviatedDayNames"),
    MonthNames: months("monthNames"),
    MonthGenitiveNames: months("monthGenitiveNames"),
    AbbreviatedMonthNames: months("abbreviatedMonthNames"),
    AbbreviatedMonthGenitiveNames: months("abbreviatedMonthGenitiveNames"),
    NativeCalendarName: (self) => calendarTitle(dateTimeFormatOf(self.culture)),
    IsReadOnly: (self) => self.formats.isReadOnly,
  },
  statics: {
    GetInstance: (provider: unknown) => new DateTimeFormatInfo(cultureOf(provider)),
  },
  staticProperties: {
    InvariantInfo: () => new DateTimeFormatInfo(""),
    CurrentInfo: () => new DateTimeFormatInfo(currentCulture().formats),
  },
});
