import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Disable-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Disable-RunspaceDebug).CommandType\nCmdlet\n" }],
  missing: "Disable-RunspaceDebug",
});
