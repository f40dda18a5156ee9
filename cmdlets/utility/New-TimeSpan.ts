import { defineCmdlet } from "../../src/command/prelude.ts";
import { localNow } from "../../src/objects/text/time/moments.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

export default defineCmdlet({
  name: "New-TimeSpan",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes a span of time, of parts or between two dates.",
  parameters: {
    Start: "datetime",
    End: "datetime",
    Days: "int",
    Hours: "int",
    Minutes: "int",
    Seconds: "int",
    Milliseconds: "int",
  },
  examples: [{ title: "An hour and a half", transcript: 'PS> "$(New-TimeSpan -Hours 1 -Minutes 30)"\n01:30:00\n' }],
  steps(cmdlet, values) {
    const now = localNow();
    return {
      process() {
        if (cmdlet.parameterSet === "Time") {
          const seconds =
            ((values.Days ?? 0) * 24 + (values.Hours ?? 0)) * 3600 + (values.Minutes ?? 0) * 60 + (values.Seconds ?? 0);
          cmdlet.write(new TimeSpan((BigInt(seconds) * 1000n + BigInt(values.Milliseconds ?? 0)) * 10_000n));
          return;
        }
        const start = values.Start instanceof DateTime ? values.Start : now;
        const end = values.End instanceof DateTime ? values.End : now;
        cmdlet.write(new TimeSpan(end.ticks - start.ticks));
      },
    };
  },
});
