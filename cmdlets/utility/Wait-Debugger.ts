import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Wait-Debugger",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Wait-Debugger).CommandType\nCmdlet\n" }],
  missing: "Wait-Debugger",
});
