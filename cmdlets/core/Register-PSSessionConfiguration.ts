import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Register-PSSessionConfiguration",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  parameters: {},
  examples: [
    { title: "It is known", transcript: "PS> (Get-Command Register-PSSessionConfiguration).CommandType\nCmdlet\n" },
  ],
  steps() {
    throw notModelled("Register-PSSessionConfiguration");
  },
});
