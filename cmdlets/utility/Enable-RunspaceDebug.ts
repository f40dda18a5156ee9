import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Enable-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Enable-RunspaceDebug).CommandType\nCmdlet\n" }],
  missing: "Enable-RunspaceDebug",
});
