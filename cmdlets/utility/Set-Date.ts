import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Set-Date",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Not modelled: the session's clock is set where the session is started.",
  examples: [{ title: "It is known", transcript: "PS> (Get-Command Set-Date).CommandType\nCmdlet\n" }],
  missing: "Set-Date",
});
