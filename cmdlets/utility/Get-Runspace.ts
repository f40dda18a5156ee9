import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Get-Runspace",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Get-Runspace).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Get-Runspace");
  },
});
