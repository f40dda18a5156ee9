import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Import-PSSession",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Import-PSSession).CommandType\nCmdlet\n" }],
  missing: "Import-PSSession",
});
