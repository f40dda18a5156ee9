import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-Runspace",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Get-Runspace).CommandType\nCmdlet\n" }],
  missing: "Get-Runspace",
});
