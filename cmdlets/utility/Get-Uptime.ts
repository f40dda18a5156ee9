import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/model/ambient.ts";
import { DateTime } from "../../src/objects/model/DateTime.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { TimeSpan } from "../../src/objects/model/TimeSpan.ts";
import { toLocalTicks } from "../../src/objects/text/timeZone.ts";

export default defineCmdlet({
  name: "Get-Uptime",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Core"],
  synopsis: "Tells how long the emulated computer has been running.",
  parameters: { Since: { type: "switch", sets: { Since: {} } } },
  defaultSet: "Timespan",
  examples: [{ title: "A span of time", transcript: "PS> (Get-Uptime).GetType().Name\nTimeSpan\n" }],
  steps(cmdlet, values) {
    return {
      end() {
        const { bootTime } = machineFacts();
        const seconds = Math.floor((ambient().now() - bootTime) / 1000);
        if (values.Since)
          cmdlet.write(new DateTime(toLocalTicks(DateTime.fromUnixMilliseconds(bootTime).ticks), "Local"));
        else cmdlet.write(TimeSpan.fromMilliseconds(seconds * 1000));
      },
    };
  },
});
