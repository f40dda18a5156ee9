import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Test-PSSessionConfigurationFile",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  parameters: {},
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Test-PSSessionConfigurationFile).CommandType\nCmdlet\n" },
  ],
  steps() {
    throw notModelled("Test-PSSessionConfigurationFile");
  },
});
