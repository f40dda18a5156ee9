import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Disconnect-PSSession",
  module: "Microsoft.PowerShell.Core",
  editions: ["Desktop"],
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Disconnect-PSSession).CommandType\nCmdlet\n" }],
  missing: "Disconnect-PSSession",
});
