import { ambient } from "../../host/ambient.ts";
import { toLocalTicks } from "../../text/time/timeZone.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import type { TimerElapsed } from "../System.Threading/TimerObject.ts";

export default defineType<TimerElapsed>({
  name: "System.Timers.ElapsedEventArgs",
  base: "System.EventArgs",
  properties: {
    "datetime SignalTime {get;}": (self) =>
      new DateTime(toLocalTicks(self.signalTime.ticks, ambient().timeZone), "Local"),
  },
});
