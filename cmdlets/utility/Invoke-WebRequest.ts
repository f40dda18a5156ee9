import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Invoke-WebRequest",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: requests go to the emulated network only, which this cmdlet does not reach yet.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Invoke-WebRequest).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Invoke-WebRequest");
  },
});
