import { toLocalTicks, toUtcTicks } from "../../text/time/timeZone.ts";
import { DateTime } from "../../values/time/DateTime.ts";

/* Archives keep times as the zone's clock shows them; here in milliseconds since 1970. */

export function zoneReading(utcMilliseconds: number): number {
  const { ticks } = DateTime.fromUnixMilliseconds(utcMilliseconds);
  return new DateTime(toLocalTicks(ticks), "Utc").unixMilliseconds;
}

export function utcOfReading(reading: number): number {
  const { ticks } = DateTime.fromUnixMilliseconds(reading);
  return new DateTime(toUtcTicks(ticks), "Utc").unixMilliseconds;
}
