import { instant, instantMilliseconds } from "../../../base/instant.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { toLocalTicks, toUtcTicks } from "./timeZone.ts";

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
