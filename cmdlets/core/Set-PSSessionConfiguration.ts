import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Set-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Set-PSSessionConfiguration).CommandType\nCmdlet\n" },
  ],
  missing: "Set-PSSessionConfiguration",
});
