import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Debug-Job",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: there is no debugger.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Debug-Job).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Debug-Job");
  },
});
