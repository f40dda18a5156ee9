import { defineCmdlet } from "../../src/command/prelude.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { chosenSubscriptions } from "./_shared/events/chosenSubscriptions.ts";

export default defineCmdlet({
  name: "Unregister-Event",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Ends subscriptions to events.",
  parameters: { SubscriptionId: "int", SourceIdentifier: "string", Force: "switch" },
  examples: [
    {
      title: "Its job is stopped",
      transcript: "PS> $job = Register-EngineEvent Lab.A -Action { }; Unregister-Event Lab.A; $job.State\nStopped\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const subscription of chosenSubscriptions(cmdlet, values)) {
        if (cmdlet.shouldProcess(`Event subscription '${subscription.sourceIdentifier}'`, "Unsubscribe"))
          cmdlet.service(eventManagerKey).unsubscribe(subscription);
      }
    },
  }),
});
