import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Set-Date",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Not modelled: the session's clock is set where the session is started.",
  parameters: {},
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Set-Date).CommandType\nCmdlet\n" }],
  steps() {
    throw notModelled("Set-Date");
  },
});
