import { clockKey } from "../../src/command/clockService.ts";
import { eventManagerKey } from "../../src/command/eventManagerKey.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";

export default defineCmdlet({
  name: "Wait-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Waits until an event has been raised, and gets it without deleting it.",
  description: "Nothing raises events while a session waits here: an event is there already, or the time passes.",
  parameters: { SourceIdentifier: "string", Timeout: "int" },
  examples: [
    {
      title: "One that is there",
      transcript: "PS> $null = New-Event Lab.Go; (Wait-Event Lab.Go).SourceIdentifier\nLab.Go\n",
    },
    { title: "None comes", transcript: "PS> $null -eq (Wait-Event Lab.Never -Timeout 5)\nTrue\n" },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const matches = wildcardMatcher(values.SourceIdentifier ?? "*");
      const { events } = cmdlet.service(eventManagerKey);
      const found = events.find((event) => matches(toText(event.values.get("SourceIdentifier"))));
      if (found) return cmdlet.write(found);
      if (values.Timeout === undefined || values.Timeout < 0)
        throw notModelled("Waiting without a time limit for an event that nobody raises");
      cmdlet.service(clockKey).sleep(values.Timeout * 1000);
    },
  }),
});
