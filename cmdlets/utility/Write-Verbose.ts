import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Write-Verbose",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes a message that only shows where verbose output is wanted.",
  parameters: { Message: "string" },
  examples: [{ title: "Shown on demand", transcript: "PS> Write-Verbose 'step one' -Verbose\nVERBOSE: step one\n" }],
  steps(cmdlet, values) {
    return {
      process() {
        cmdlet.verbose(values.Message ?? "");
      },
    };
  },
});
