import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Register-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Register-PSSessionConfiguration).CommandType\nCmdlet\n" },
  ],
  missing: "Register-PSSessionConfiguration",
});
