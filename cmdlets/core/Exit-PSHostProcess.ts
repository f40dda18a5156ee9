import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Exit-PSHostProcess",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Exit-PSHostProcess).CommandType\nCmdlet\n" }],
  missing: "Exit-PSHostProcess",
});
