import { defineCmdlet } from "../../src/command/prelude.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { chosenRunspaces } from "./_shared/runspaces/chosenRunspaces.ts";

export default defineCmdlet({
  name: "Debug-Runspace",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Debugs another runspace of the process; there is none beside the session's own, which it refuses.",
  parameters: { Runspace: "runspace", Name: "string", Id: "int", InstanceId: "guid" },
  examples: [
    {
      title: "The session's own",
      transcript:
        "PS> try { Debug-Runspace -Id 1 } catch { $_.FullyQualifiedErrorId }\nDebugRunspaceCannotDebugHostRunspace,Microsoft.PowerShell.Commands.DebugRunspaceCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const list = <T>(one: T | undefined) => (one === undefined ? undefined : [one]);
      const found = chosenRunspaces(cmdlet, {
        names: list(values.Name),
        ids: list(values.Id),
        instanceIds: list(values.InstanceId),
        runspaces: list(values.Runspace),
      });
      const none = found.length === 0;
      const text = withArgumentName("Value cannot be null.", "No Runspace was found.");
      const error = cmdlet.terminate({
        id: none ? "DebugRunspaceNoRunspaceFound" : "DebugRunspaceCannotDebugHostRunspace",
        message: none
          ? text
          : "You cannot debug the default host Runspace using this cmdlet. To debug the default Runspace use the normal debugging commands from the host.",
        category: "InvalidOperation",
        exception: `System.Management.Automation.${none ? "PSArgumentNullException" : "PSInvalidOperationException"}`,
      });
      error.record.targetName = "Microsoft.PowerShell.Commands.DebugRunspaceCommand";
      error.record.targetTypeName = "DebugRunspaceCommand";
      throw error;
    },
  }),
});
