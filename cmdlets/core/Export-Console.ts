import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Export-Console",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Export-Console).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Export-Console");
  },
});
