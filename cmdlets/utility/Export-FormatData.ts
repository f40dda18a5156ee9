import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Export-FormatData",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Export-FormatData).CommandType\nCmdlet\n" }],
  missing: "Export-FormatData",
});
