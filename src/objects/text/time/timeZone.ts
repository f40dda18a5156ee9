import { ambient } from "../../host/ambient.ts";
import { DateTime, unixEpochTicks } from "../../values/time/DateTime.ts";
import { timeRules } from "./timeRules.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(ianaName: string): Intl.DateTimeFormat {
  let found = formatters.get(ianaName);
  if (!found) {
    found = new Intl.DateTimeFormat("en-US", {
      timeZone: ianaName,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(ianaName, found);
  }
  return found;
}

const ticksOf1900 = 599_266_080_000_000_000n;

/** Minutes by which a zone's clocks are ahead of UTC at a moment given in UTC ticks. */
export function utcOffsetAt(utcTicks: bigint, ianaName = ambient().timeZone): number {
  if (ianaName === "UTC" || ianaName === "Etc/UTC") return 0;
  if (utcTicks < ticksOf1900 && timeRules().hasWindowsZones) return utcOffsetAt(unixEpochTicks, ianaName);
  const milliseconds = Number((utcTicks - unixEpochTicks) / 10_000_000n) * 1000;
  const fields = new Map(
    formatter(ianaName)
      .formatToParts(milliseconds)
      .map((part) => [part.type, part.value]),
  );
  const field = (name: Intl.DateTimeFormatPartTypes) => Number(fields.get(name));
  const wall = Date.UTC(2000, field("month") - 1, field("day"), field("hour"), field("minute"), field("second"));
  const year = fields.get("era") === "BC" ? 1 - field("year") : field("year");
  return Math.round((new Date(wall).setUTCFullYear(year, field("month") - 1, field("day")) - milliseconds) / 60_000);
}

/** The same for a moment given as the zone's own clock shows it; the standard-time reading where a clock repeats. */
export function localOffsetAt(localTicks: bigint, ianaName = ambient().timeZone): number {
  const guess = utcOffsetAt(localTicks, ianaName);
  if (guess === 0 && (ianaName === "UTC" || ianaName === "Etc/UTC")) return 0;
  const first = utcOffsetAt(localTicks - minutes(guess - 120), ianaName);
  const second = utcOffsetAt(localTicks - minutes(guess + 120), ianaName);
  const valid = [first, second].filter((offset) => utcOffsetAt(localTicks - minutes(offset), ianaName) === offset);
  return valid.length > 0 ? Math.min(...valid) : Math.min(first, second);
}

/** Whether a zone's clocks are ahead of its standard time at that moment in UTC. */
export function isDaylightSaving(utcTicks: bigint, ianaName = ambient().timeZone): boolean {
  return utcOffsetAt(utcTicks, ianaName) !== standardOffset(ianaName, utcTicks);
}

/** The smaller of the offsets in January and July of the moment's year. */
export function standardOffset(ianaName: string, utcTicks: bigint): number {
  const halfYear = 182n * 864_000_000_000n;
  const offsets = [utcTicks, utcTicks + halfYear].map((ticks) => utcOffsetAt(ticks, ianaName));
  return Math.min(...offsets);
}

function minutes(count: number): bigint {
  return BigInt(count) * 600_000_000n;
}

/** The clock reading in the zone of a moment in UTC, and back; never before the first or after the last DateTime. */
export function toLocalTicks(utcTicks: bigint, ianaName = ambient().timeZone): bigint {
  return inRange(utcTicks + minutes(utcOffsetAt(utcTicks, ianaName)));
}

export function toUtcTicks(localTicks: bigint, ianaName = ambient().timeZone): bigint {
  return inRange(localTicks - minutes(localOffsetAt(localTicks, ianaName)));
}

function inRange(ticks: bigint): bigint {
  return ticks < 0n ? 0n : ticks > DateTime.maxTicks ? DateTime.maxTicks : ticks;
}
