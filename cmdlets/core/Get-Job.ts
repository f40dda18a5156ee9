import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-Job",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Lists background jobs; there are none, since jobs are not emulated.",
  parameters: {},
  examples: [{ title: "None", transcript: "PS> @(Get-Job).Count\n0\n" }],
  steps() {
    return {};
  },
});
