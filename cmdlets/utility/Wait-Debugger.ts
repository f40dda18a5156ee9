import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Wait-Debugger",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: there is no debugger.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Wait-Debugger).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Wait-Debugger");
  },
});
