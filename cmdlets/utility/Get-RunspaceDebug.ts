import { defineCmdlet } from "../../src/command/prelude.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { debuggedRunspaceParameters, debuggedRunspaces } from "./_shared/runspaces/chosenRunspaces.ts";

export default defineCmdlet({
  name: "Get-RunspaceDebug",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Shows whether runspaces can be debugged.",
  parameters: debuggedRunspaceParameters,
  examples: [{ title: "At the beginning", transcript: "PS> (Get-RunspaceDebug).Enabled\nFalse\n" }],
  steps: (cmdlet, values) => ({
    process() {
      for (const { id, name, debugEnabled, breakAll } of debuggedRunspaces(cmdlet, values))
        cmdlet.write(
          new PropertyBag("Microsoft.PowerShell.Commands.PSRunspaceDebug", {
            Enabled: debugEnabled,
            BreakAll: breakAll,
            RunspaceName: name,
            RunspaceId: id,
          }),
        );
    },
  }),
});
