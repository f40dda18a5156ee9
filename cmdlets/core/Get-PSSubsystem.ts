import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Get-PSSubsystem",
  module: "Microsoft.PowerShell.Core",
  editions: ["Core"],
  synopsis: "Known, but not modelled: it has no meaning in the emulated session.",
  examples: [{ title: "It is known", transcript: "PS> 'known'\nknown\n" }],
  missing: "Get-PSSubsystem",
});
