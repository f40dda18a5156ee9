import { ambient } from "../model/ambient.ts";
import { DateTime } from "../model/DateTime.ts";
import type { TimerElapsed } from "../model/TimerObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { toLocalTicks } from "../text/timeZone.ts";

export default defineType<TimerElapsed>({
  name: "System.Timers.ElapsedEventArgs",
  base: "System.EventArgs",
  properties: {
    "datetime SignalTime {get;}": (self) =>
      new DateTime(toLocalTicks(self.signalTime.ticks, ambient().timeZone), "Local"),
  },
});
