import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Disable-PSBreakpoint",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Disable-PSBreakpoint).CommandType\nCmdlet\n" }],
  missing: "Disable-PSBreakpoint",
});
