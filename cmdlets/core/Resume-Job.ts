import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Resume-Job",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: background jobs are not emulated.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Resume-Job).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Resume-Job");
  },
});
