import { clockKey } from "../../src/base/Clock.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { givenDuration } from "./_shared/givenDuration.ts";

export default defineCmdlet({
  name: "Step-Clock",
  module: "Cmdlab",
  synopsis: "Moves the clock of the organisation ahead.",
  description:
    "Everything that waits for time sees that it has passed; it takes none. A duration is a number of seconds, a time span, or a " +
    "number with ms, s, m, h or d behind it, such as 90s, 2h or 1d12h.",
  parameters: {
    Duration: { type: "psobject", position: 0, mandatory: true },
  },
  examples: [
    {
      title: "Two hours later",
      transcript: "PS> $before = Get-Date; Step-Clock 2h; ((Get-Date) - $before).TotalMinutes\n120\n",
    },
  ],
  source: "observed",
  steps: (cmdlet, values) => ({
    process() {
      cmdlet.service(clockKey).sleep(givenDuration(cmdlet, values.Duration));
    },
  }),
});
