import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Get-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists breakpoints; there are none, since there is no debugger.",
  parameters: {},
  examples: [{ title: "None", transcript: "PS> @(Get-PSBreakpoint).Count\n0\n" }],
  steps() {
    return {};
  },
});
