import { ambient } from "../../host/ambient.ts";
import { DateTime, unixEpochTicks } from "../../values/time/DateTime.ts";
import { type OffsetTable, offsetTable } from "./OffsetTable.ts";
import { timeRules } from "./timeRules.ts";

const zones = new Map<string, ZoneOffsets>();

function zoneNamed(ianaName: string): ZoneOffsets {
  let found = zones.get(ianaName);
  if (!found) {
    found = new ZoneOffsets(ianaName);
    zones.set(ianaName, found);
  }
  return found;
}

const millisecondsOfDay = 86_400_000;

/** Days that are kept of one zone, beyond which all begins anew. */
const mostDays = 20_000;

/**
 * By how many minutes the clocks of a zone are ahead of UTC. Of the years that the table of zones has, that tells it: what
 * ICU needs for its first answer takes a tenth of a start.
 */
class ZoneOffsets {
  readonly #ianaName: string;
  readonly #table: OffsetTable | null;
  #calendar: ZoneCalendar | null = null;

  constructor(ianaName: string) {
    this.#ianaName = ianaName;
    this.#table = offsetTable(ianaName);
  }

  at(milliseconds: number): number {
    const known = this.#table?.at(milliseconds) ?? null;
    if (known !== null) return known;
    this.#calendar ??= new ZoneCalendar(this.#ianaName);
    return this.#calendar.at(milliseconds);
  }
}

/** The same of any time, as ICU knows it. No day changes the clocks twice, so that two ends that are alike tell of all between. */
class ZoneCalendar {
  readonly #format: Intl.DateTimeFormat;
  /** Offsets at the beginnings of days, by their numbers from 1970 on. */
  readonly #days = new Map<number, number>();

  constructor(ianaName: string) {
    this.#format = new Intl.DateTimeFormat("en-US", {
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
  }

  at(milliseconds: number): number {
    const day = Math.floor(milliseconds / millisecondsOfDay);
    const offset = this.#ofDay(day);
    return this.#ofDay(day + 1) === offset ? offset : this.#read(milliseconds);
  }

  #ofDay(day: number): number {
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    if (this.#days.size > mostDays) this.#days.clear();
    const offset = this.#read(day * millisecondsOfDay);
    this.#days.set(day, offset);
    return offset;
  }

  #read(milliseconds: number): number {
    const fields = new Map(this.#format.formatToParts(milliseconds).map((part) => [part.type, part.value]));
    const field = (name: Intl.DateTimeFormatPartTypes) => Number(fields.get(name));
    const wall = Date.UTC(2000, field("month") - 1, field("day"), field("hour"), field("minute"), field("second"));
    const year = fields.get("era") === "BC" ? 1 - field("year") : field("year");
    return Math.round((new Date(wall).setUTCFullYear(year, field("month") - 1, field("day")) - milliseconds) / 60_000);
  }
}

const ticksOf1900 = 599_266_080_000_000_000n;

/** Minutes by which a zone's clocks are ahead of UTC at a moment given in UTC ticks. */
export function utcOffsetAt(utcTicks: bigint, ianaName = ambient().timeZone): number {
  if (ianaName === "UTC" || ianaName === "Etc/UTC") return 0;
  if (utcTicks < ticksOf1900 && timeRules().hasWindowsZones) return utcOffsetAt(unixEpochTicks, ianaName);
  return zoneNamed(ianaName).at(Number((utcTicks - unixEpochTicks) / 10_000_000n) * 1000);
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

/** The offsets with which a zone's clock shows a reading: none of one that is skipped, two of one that comes twice. */
export function offsetsOfReading(localTicks: bigint, ianaName: string): number[] {
  const around = [-1n, 1n].map((day) => utcOffsetAt(localTicks + day * 864_000_000_000n, ianaName));
  return [...new Set(around)].filter((offset) => utcOffsetAt(localTicks - minutes(offset), ianaName) === offset);
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
