import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Test-PSSessionConfigurationFile",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Test-PSSessionConfigurationFile).CommandType\nCmdlet\n" },
  ],
  missing: "Test-PSSessionConfigurationFile",
});
