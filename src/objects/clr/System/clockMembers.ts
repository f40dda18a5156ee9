import { cultureOf } from "../../text/culture/cultureOf.ts";
import { dateParts, dayOfYear } from "../../text/time/calendar.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import type { DateTimeOffset } from "../../values/time/DateTimeOffset.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

/** What shows a day and a time of it. */
type Clock = DateTime | DateTimeOffset;

const provider = "System.IFormatProvider";
const parts = (self: Clock) => dateParts(self.ticks);

/** The parts of the clock reading, which DateTime and DateTimeOffset share. */
export const clockProperties = {
  Day: (self: Clock) => parts(self).day,
  DayOfWeek: (self: Clock) => parts(self).dayOfWeek,
  DayOfYear: (self: Clock) => dayOfYear(parts(self)),
  Hour: (self: Clock) => parts(self).hour,
  Millisecond: (self: Clock) => Math.floor(parts(self).fraction / 10_000),
  Microsecond: (self: Clock) => Math.floor(parts(self).fraction / 10) % 1000,
  Nanosecond: (self: Clock) => (parts(self).fraction % 10) * 100,
  Minute: (self: Clock) => parts(self).minute,
  Month: (self: Clock) => parts(self).month,
  Second: (self: Clock) => parts(self).second,
  Ticks: (self: Clock) => self.ticks,
  TimeOfDay: (self: Clock) => new TimeSpan(self.ticks % TimeSpan.ticksPerDay),
  Year: (self: Clock) => parts(self).year,
};

export const clockTexts = {
  "ToString()": (self: Clock) => formatDateTime(self, "", cultureOf(null)),
  "ToString(string)": (self: Clock, text: string | null) => formatDateTime(self, text ?? "", cultureOf(null)),
  [`ToString(${provider})`]: (self: Clock, culture: unknown) => formatDateTime(self, "", cultureOf(culture)),
  [`ToString(string,${provider})`]: (self: Clock, text: string | null, culture: unknown) =>
    formatDateTime(self, text ?? "", cultureOf(culture)),
};
