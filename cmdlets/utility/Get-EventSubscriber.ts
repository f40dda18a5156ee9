import { defineCmdlet } from "../../src/command/prelude.ts";
import { chosenSubscriptions } from "./_shared/events/chosenSubscriptions.ts";

export default defineCmdlet({
  name: "Get-EventSubscriber",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Gets the subscriptions to events.",
  parameters: { SubscriptionId: "int", SourceIdentifier: "string", Force: "switch" },
  examples: [
    { title: "None", transcript: "PS> @(Get-EventSubscriber).Count\n0\n" },
    {
      title: "One",
      transcript: "PS> $null = Register-EngineEvent Lab.A -Action { }; (Get-EventSubscriber).SourceIdentifier\nLab.A\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const { object } of chosenSubscriptions(cmdlet, values)) cmdlet.write(object);
    },
  }),
});
