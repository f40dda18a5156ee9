import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenRunspaces } from "./_shared/runspaces/chosenRunspaces.ts";

export default defineCmdlet({
  name: "Get-Runspace",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Lists the runspaces of the process: the session's own.",
  parameters: { Name: "string[]", Id: "int[]", InstanceId: "guid[]" },
  examples: [{ title: "Its name", transcript: "PS> (Get-Runspace).Name\nRunspace1\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const choice = { names: values.Name, ids: values.Id, instanceIds: values.InstanceId };
      for (const runspace of chosenRunspaces(cmdlet, choice)) cmdlet.write(runspace);
    },
  }),
});
