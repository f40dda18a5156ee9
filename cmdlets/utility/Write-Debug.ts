import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Write-Debug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes a message that only shows while debugging.",
  parameters: { Message: "string" },
  examples: [
    {
      title: "Shown where $DebugPreference allows it",
      transcript: "PS> $DebugPreference = 'Continue'; Write-Debug 'x is 4'\nDEBUG: x is 4\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.debug(values.Message ?? "");
      },
    };
  },
});
