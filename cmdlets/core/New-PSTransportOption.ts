import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "New-PSTransportOption",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command New-PSTransportOption).CommandType\nCmdlet\n" }],
  missing: "New-PSTransportOption",
});
