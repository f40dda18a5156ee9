import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { actionRunner } from "../../src/command/services/runAction.ts";

export default defineCmdlet({
  name: "New-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Raises an event: who is subscribed acts, else it waits for Get-Event and Wait-Event.",
  parameters: { SourceIdentifier: "string", Sender: "psobject", EventArguments: "psobject[]", MessageData: "psobject" },
  examples: [
    {
      title: "An event that waits",
      transcript: `PS> $null = New-Event Lab.Done -MessageData 'all'; (Get-Event).MessageData
all
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const event = cmdlet.service(eventManagerKey).raise(
        {
          sourceIdentifier: values.SourceIdentifier ?? "",
          sender: cmdlet.raw("Sender") ?? null,
          args: values.EventArguments ?? [],
          messageData: cmdlet.raw("MessageData") ?? null,
        },
        actionRunner(cmdlet.state),
      );
      cmdlet.write(event);
    },
  }),
});
