import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Remove-PSSession",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Remove-PSSession).CommandType\nCmdlet\n" }],
  missing: "Remove-PSSession",
});
