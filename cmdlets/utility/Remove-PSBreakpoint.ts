import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Remove-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Remove-PSBreakpoint).CommandType\nCmdlet\n" }],
  missing: "Remove-PSBreakpoint",
});
