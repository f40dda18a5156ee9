import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Out-GridView",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Out-GridView).CommandType\nCmdlet\n" }],
  missing: "Out-GridView",
});
