import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Resume-Job",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: background jobs are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Resume-Job).CommandType\nCmdlet\n" }],
  missing: "Resume-Job",
});
