import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Enable-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Enable-PSBreakpoint).CommandType\nCmdlet\n" }],
  missing: "Enable-PSBreakpoint",
});
