import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "New-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command New-Event).CommandType\nCmdlet\n" }],
  missing: "New-Event",
});
