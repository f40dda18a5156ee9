import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Register-EngineEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Register-EngineEvent).CommandType\nCmdlet\n" }],
  missing: "Register-EngineEvent",
});
