import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Write-Warning",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes a warning.",
  parameters: { Message: "string" },
  examples: [
    { title: "A warning on the screen", transcript: "PS> Write-Warning 'low on space'\nWARNING: low on space\n" },
  ],
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.warning(values.Message ?? "");
      },
    };
  },
});
