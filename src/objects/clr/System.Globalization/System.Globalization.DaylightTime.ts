import { defineByShape } from "../../types/defineByShape.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { DaylightTime } from "./DaylightTime.ts";

export default defineByShape("System.Globalization.DaylightTime", {
  constructors: {
    "(datetime,datetime,timespan)": (start: DateTime, end: DateTime, delta: TimeSpan) =>
      new DaylightTime(start, end, delta),
  },
  properties: {
    Start: (self: DaylightTime) => self.start,
    End: (self: DaylightTime) => self.end,
    Delta: (self: DaylightTime) => self.delta,
  },
});
