import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "ConvertFrom-SddlString",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command ConvertFrom-SddlString).CommandType\nCmdlet\n" }],
  missing: "ConvertFrom-SddlString",
});
