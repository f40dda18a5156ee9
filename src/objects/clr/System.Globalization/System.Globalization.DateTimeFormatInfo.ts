import { argumentNull, invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { changeDateTimeFormat, type DateTimeFormat, dateTimeFormatOf } from "../../text/time/DateTimeFormat.ts";
import { standardDatePattern } from "../../text/time/formatDateTime.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTimeFormatInfo } from "../../values/FormatInfo.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { GregorianCalendar } from "./TextInfo.ts";

/** A property that changes what the object says, where it may; `kept` is how the table has a value. */
const part = (field: keyof DateTimeFormat, kept: (value: unknown) => unknown = (value) => value) => ({
  get: (self: DateTimeFormatInfo) => dateTimeFormatOf(self.culture)[field],
  set: (self: DateTimeFormatInfo, value: unknown) => {
    if (self.formats.isReadOnly) throw invalidOperation("Instance is read-only.");
    if (value === null) throw argumentNull("value");
    self.formats.culture = changeDateTimeFormat(self.culture, { [field]: kept(value) });
  },
});
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
    Calendar: (self) => GregorianCalendar.ofCulture(self.formats),
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
    NativeCalendarName: () => "Gregorian Calendar",
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
