import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Export-Console",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Export-Console).CommandType\nCmdlet\n" }],
  missing: "Export-Console",
});
