import { toLocalTicks } from "../../text/time/timeZone.ts";
import { defineClr } from "../../types/defineClr.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import type { TimerElapsed } from "../System.Threading/TimerObject.ts";

export default defineClr<TimerElapsed>({
  base: "System.EventArgs",
  properties: {
    "datetime SignalTime {get;}": (self) => new DateTime(toLocalTicks(self.signalTime.ticks), "Local"),
  },
});
