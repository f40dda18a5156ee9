import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Save-Help",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Known, but not modelled: there is no help to download.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Save-Help).CommandType\nCmdlet\n" }],
  missing: "Save-Help",
});
