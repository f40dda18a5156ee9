import { defineClr } from "../../types/defineClr.ts";
import type { DateTime } from "../../values/time/DateTime.ts";
import type { TimeSpan } from "../../values/time/TimeSpan.ts";
import { DaylightTime } from "./DaylightTime.ts";

export default defineClr<DaylightTime>({
  constructors: {
    "(datetime,datetime,timespan)": (start: DateTime, end: DateTime, delta: TimeSpan) =>
      new DaylightTime(start, end, delta),
  },
  properties: {
    Start: (self) => self.start,
    End: (self) => self.end,
    Delta: (self) => self.delta,
  },
});
