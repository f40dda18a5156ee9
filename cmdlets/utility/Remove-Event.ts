import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Remove-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Remove-Event).CommandType\nCmdlet\n" }],
  missing: "Remove-Event",
});
