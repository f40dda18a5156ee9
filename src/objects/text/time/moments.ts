import { instant, instantMilliseconds } from "../../../base/instant.ts";
import { ambient } from "../../host/ambient.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { toLocalTicks, toUtcTicks } from "./timeZone.ts";

/** A moment of a session's clock, milliseconds since 1970, as a date of the session's time zone. */
export function localDateAt(milliseconds: number): DateTime {
  return new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(milliseconds).ticks), "Local");
}

/** The session's time as its clock on the wall shows it. */
export function localNow(): DateTime {
  return localDateAt(ambient().now());
}

/** A moment of the records as a date of the session's time zone. */
export function localDate(moment: string): DateTime {
  return new DateTime(toLocalTicks(utcDate(moment).ticks), "Local");
}

export function utcDate(moment: string): DateTime {
  return DateTime.fromUnixMilliseconds(instantMilliseconds(moment));
}

/** A date of a script as the records keep moments; a date of no kind is one of the session's time zone. */
export function momentOf(date: DateTime): string {
  const ticks = date.kind === "Utc" ? date.ticks : toUtcTicks(date.ticks);
  return instant(new DateTime(ticks, "Utc").unixMilliseconds);
}
