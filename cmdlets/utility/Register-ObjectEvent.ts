import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Register-ObjectEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Register-ObjectEvent).CommandType\nCmdlet\n" }],
  missing: "Register-ObjectEvent",
});
