import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { localDateAt } from "../../src/objects/text/time/moments.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

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
        if (values.Since) cmdlet.write(localDateAt(bootTime));
        else cmdlet.write(TimeSpan.fromMilliseconds(seconds * 1000));
      },
    };
  },
});
