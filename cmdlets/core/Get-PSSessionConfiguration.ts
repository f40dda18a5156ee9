import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Get-PSSessionConfiguration).CommandType\nCmdlet\n" },
  ],
  missing: "Get-PSSessionConfiguration",
});
