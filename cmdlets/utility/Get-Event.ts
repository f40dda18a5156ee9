import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenEvents } from "./_shared/events/chosenEvents.ts";

export default defineCmdlet({
  name: "Get-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gets the events that were raised and wait.",
  parameters: { EventIdentifier: "int", SourceIdentifier: "string" },
  examples: [
    { title: "None", transcript: "PS> @(Get-Event).Count\n0\n" },
    {
      title: "By name",
      transcript: "PS> $null = New-Event A; $null = New-Event B; (Get-Event A).EventIdentifier\n1\n",
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      for (const event of chosenEvents(cmdlet, values)) cmdlet.write(event);
    },
  }),
});
