import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists waiting events; there are none, since engine events are not emulated.",
  parameters: {},
  examples: [{ title: "None", transcript: "PS> @(Get-Event).Count\n0\n" }],
  steps() {
    return {};
  },
});
