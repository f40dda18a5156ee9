import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { chosenEvents } from "./_shared/events/chosenEvents.ts";

export default defineCmdlet({
  name: "Remove-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Deletes events that wait.",
  parameters: { EventIdentifier: "int", SourceIdentifier: "string" },
  examples: [
    {
      title: "All of a name",
      transcript: "PS> 1..3 | ForEach-Object { $null = New-Event A }; Remove-Event A; @(Get-Event).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { events } = cmdlet.service(eventManagerKey);
      for (const event of chosenEvents(cmdlet, values)) {
        const name = toText(event.values.get("SourceIdentifier"));
        if (cmdlet.shouldProcess(`Event '${name}'`, "Remove")) events.splice(events.indexOf(event), 1);
      }
    },
  }),
});
