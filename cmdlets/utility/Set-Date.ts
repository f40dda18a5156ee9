import { clockKey } from "../../src/base/Clock.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { ensureExtendedMembers } from "../../src/objects/members/extendedMembers.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localDateAt } from "../../src/objects/text/time/moments.ts";
import { toUtcTicks } from "../../src/objects/text/time/timeZone.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { TimeSpan } from "../../src/objects/values/time/TimeSpan.ts";

export default defineCmdlet({
  name: "Set-Date",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Sets the clock of the emulated computer.",
  description: "The session's virtual clock goes on to the given time; setting it back is not modelled.",
  parameters: {
    Date: "datetime",
    Adjust: "timespan",
    DisplayHint: "Microsoft.PowerShell.Commands.DisplayHintType",
  },
  examples: [
    {
      title: "An hour on",
      transcript: "PS> $then = Get-Date; $null = Set-Date -Adjust 1:00; ((Get-Date) - $then).TotalHours\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const clock = cmdlet.service(clockKey);
      const local = () => localDateAt(clock.now()).ticks;
      const wanted =
        values.Adjust instanceof TimeSpan ? local() + values.Adjust.ticks : dateTicks(values.Date, local());
      const next = new DateTime(wanted, "Local");
      // The date is written, whether it was set or not.
      if (cmdlet.shouldProcess(formatDateTime(next, "G", currentCulture().name))) {
        const milliseconds = new DateTime(toUtcTicks(wanted)).unixMilliseconds - clock.now();
        if (milliseconds < 0) throw notModelled("Setting the clock back (Set-Date)");
        clock.sleep(milliseconds);
      }
      if (values.DisplayHint !== undefined) ensureExtendedMembers(next).setNote("DisplayHint", values.DisplayHint);
      cmdlet.write(next);
    },
  }),
});

function dateTicks(date: unknown, now: bigint): bigint {
  return date instanceof DateTime ? date.ticks : now;
}
