import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Trace-Command",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Trace-Command).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Trace-Command");
  },
});
