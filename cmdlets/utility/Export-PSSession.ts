import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Export-PSSession",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Export-PSSession).CommandType\nCmdlet\n" }],
  missing: "Export-PSSession",
});
