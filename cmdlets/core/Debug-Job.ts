import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Debug-Job",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: there is no debugger.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Debug-Job).CommandType\nCmdlet\n" }],
  missing: "Debug-Job",
});
