import { defineCmdlet } from "../../src/command/prelude.ts";
import { debuggerServiceKey } from "../../src/command/services/DebuggerService.ts";
import { debuggedRunspaceParameters, debuggedRunspaces } from "./_shared/runspaces/chosenRunspaces.ts";

export default defineCmdlet({
  name: "Enable-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lets runspaces stop at breakpoints; with -BreakAll at once.",
  parameters: { ...debuggedRunspaceParameters, BreakAll: "switch" },
  examples: [
    {
      title: "The session's own",
      transcript: "PS> Enable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug).Enabled\nTrue\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const runspace of debuggedRunspaces(cmdlet, values)) {
        runspace.debugEnabled = true;
        runspace.breakAll = values.BreakAll;
        if (values.BreakAll) cmdlet.service(debuggerServiceKey).stopNext();
      }
    },
  }),
});
