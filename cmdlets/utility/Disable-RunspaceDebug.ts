import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggedRunspaceParameters, debuggedRunspaces } from "./_shared/runspaces/chosenRunspaces.ts";

export default defineCmdlet({
  name: "Disable-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Takes back what Enable-RunspaceDebug allowed.",
  parameters: debuggedRunspaceParameters,
  examples: [
    {
      title: "On and off",
      transcript:
        "PS> Enable-RunspaceDebug -RunspaceId 1; Disable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug).Enabled\nFalse\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const runspace of debuggedRunspaces(cmdlet, values)) {
        runspace.debugEnabled = false;
        runspace.breakAll = false;
      }
    },
  }),
});
