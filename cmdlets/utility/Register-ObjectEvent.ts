import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Register-ObjectEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Register-ObjectEvent).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Register-ObjectEvent");
  },
});
