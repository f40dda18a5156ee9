import type { DateTime } from "../model/DateTime.ts";
import { DaylightTime } from "../model/DaylightTime.ts";
import type { TimeSpan } from "../model/TimeSpan.ts";
import { defineByShape } from "./defineByShape.ts";

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
