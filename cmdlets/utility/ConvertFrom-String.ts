import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "ConvertFrom-String",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command ConvertFrom-String).CommandType\nCmdlet\n" }],
  missing: "ConvertFrom-String",
});
