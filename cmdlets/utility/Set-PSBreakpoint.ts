import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Set-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Set-PSBreakpoint).CommandType\nCmdlet\n" }],
  missing: "Set-PSBreakpoint",
});
