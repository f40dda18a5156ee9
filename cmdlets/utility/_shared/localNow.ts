import type { Ambient } from "../../../src/objects/host/ambient.ts";
import { toLocalTicks } from "../../../src/objects/text/time/timeZone.ts";
import { DateTime } from "../../../src/objects/values/time/DateTime.ts";

/** The session's time as its clock on the wall shows it. */
export function localNow(ambient: Ambient): DateTime {
  const utc = DateTime.fromUnixMilliseconds(ambient.now());
  return new DateTime(toLocalTicks(utc.ticks, ambient.timeZone), "Local");
}
