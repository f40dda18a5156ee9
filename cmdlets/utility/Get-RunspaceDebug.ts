import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Get-RunspaceDebug).CommandType\nCmdlet\n" }],
  missing: "Get-RunspaceDebug",
});
