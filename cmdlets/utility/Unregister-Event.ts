import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Unregister-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: engine events are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Unregister-Event).CommandType\nCmdlet\n" }],
  missing: "Unregister-Event",
});
