import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Suspend-Job",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: background jobs are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Suspend-Job).CommandType\nCmdlet\n" }],
  missing: "Suspend-Job",
});
