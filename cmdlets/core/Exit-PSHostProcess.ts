import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Exit-PSHostProcess",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: other host processes are not emulated.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Exit-PSHostProcess).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Exit-PSHostProcess");
  },
});
