import { edition } from "../../host/edition.ts";
import { ticksOf } from "../../text/time/calendar.ts";
import { localOffsetAt, standardOffset, toLocalTicks, toUtcTicks, utcOffsetAt } from "../../text/time/timeZone.ts";
import { localTimeZone, timeZoneNames } from "../../text/time/timeZoneNames.ts";
import { defineClr } from "../../types/defineClr.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";
import { DaylightTime } from "../System.Globalization/DaylightTime.ts";

/** The session's time zone as [TimeZone]::CurrentTimeZone gives it. */
export function currentTimeZone(): PropertyBag {
  return new PropertyBag("System.CurrentSystemTimeZone");
}

/** Whether a clock reading lies in daylight saving time as that period's own start and end tell. */
export function isWithin(time: DateTime, period: DaylightTime): boolean {
  if (period.delta.ticks === 0n || time.kind === "Utc") return false;
  const [start, end] = [period.start.ticks + period.delta.ticks, period.end.ticks];
  return start > end ? time.ticks >= start || time.ticks < end : time.ticks >= start && time.ticks < end;
}

/** The moments of a year in which the zone's clocks change, found between those offsets that differ. */
function daylightChanges(year: number): DaylightTime {
  const begin = ticksOf(year, 1, 1) as bigint;
  const beyond = year === 9999 ? DateTime.maxTicks : (ticksOf(year + 1, 1, 1) as bigint);
  const standard = standardOffset(localTimeZone(edition()).ianaName, begin);
  const change = (from: bigint, to: bigint): bigint => {
    const before = utcOffsetAt(from);
    let [low, high] = [from, to];
    while (high - low > TimeSpan.ticksPerMinute) {
      const middle = low + (high - low) / 2n;
      if (utcOffsetAt(middle) === before) low = middle;
      else high = middle;
    }
    return high - (high % TimeSpan.ticksPerMinute);
  };
  let [start, end, delta] = [0n, 0n, 0];
  for (let at = begin; at < beyond; at += 7n * TimeSpan.ticksPerDay) {
    const next = at + 7n * TimeSpan.ticksPerDay;
    const [was, is] = [utcOffsetAt(at), utcOffsetAt(next)];
    if (was === is) continue;
    const moment = change(at, next) + BigInt(was) * TimeSpan.ticksPerMinute;
    if (is > standard) {
      start = moment;
      delta = is - was;
    } else end = moment;
  }
  return new DaylightTime(new DateTime(start), new DateTime(end), minutes(delta));
}

function minutes(count: number): TimeSpan {
  return new TimeSpan(BigInt(count) * TimeSpan.ticksPerMinute);
}

function offsetOf(time: DateTime): number {
  return time.kind === "Utc" ? 0 : localOffsetAt(time.ticks);
}

export default defineClr<unknown>({
  properties: {
    StandardName: () => timeZoneNames(localTimeZone(edition())).standard,
    DaylightName: () => timeZoneNames(localTimeZone(edition())).daylight,
  },
  methods: {
    GetUtcOffset: (_, time: DateTime) => minutes(offsetOf(time)),
    GetDaylightChanges: (_, year: number) => daylightChanges(year),
    IsDaylightSavingTime: (_, time: DateTime) =>
      time.kind !== "Utc" &&
      offsetOf(time) !== standardOffset(localTimeZone(edition()).ianaName, toUtcTicks(time.ticks)),
    ToLocalTime: (_, time: DateTime) =>
      time.kind === "Local" ? time : new DateTime(toLocalTicks(time.ticks), "Local"),
    ToUniversalTime: (_, time: DateTime) => (time.kind === "Utc" ? time : new DateTime(toUtcTicks(time.ticks), "Utc")),
  },
});
