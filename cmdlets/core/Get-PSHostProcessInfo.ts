import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-PSHostProcessInfo",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Get-PSHostProcessInfo).CommandType\nCmdlet\n" }],
  missing: "Get-PSHostProcessInfo",
});
