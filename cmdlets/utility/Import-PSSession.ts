import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Import-PSSession",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Known, but not modelled: sessions on other computers are not emulated.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Import-PSSession).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Import-PSSession");
  },
});
