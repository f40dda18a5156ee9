import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Save-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: there is no help to download.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Save-Help).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Save-Help");
  },
});
