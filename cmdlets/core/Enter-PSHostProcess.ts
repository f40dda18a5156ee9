import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Enter-PSHostProcess",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Enter-PSHostProcess).CommandType\nCmdlet\n" }],
  missing: "Enter-PSHostProcess",
});
