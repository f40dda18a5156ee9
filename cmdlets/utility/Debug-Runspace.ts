import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Debug-Runspace",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Debug-Runspace).CommandType\nCmdlet\n" }],
  missing: "Debug-Runspace",
});
