import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Show-Command",
  module: "Microsoft.PowerShell.Utility",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Show-Command).CommandType\nCmdlet\n" }],
  missing: "Show-Command",
});
