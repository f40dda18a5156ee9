import { defineCmdlet } from "../../src/command/prelude.ts";
import { subscribe, subscriptionParameters } from "../../src/command/services/subscribe.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";

export default defineCmdlet({
  name: "Register-EngineEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Says what is to be done when an event of a name is raised, or when the session ends.",
  parameters: subscriptionParameters,
  examples: [
    {
      title: "An action, and what it wrote",
      transcript: `PS> $job = Register-EngineEvent Lab.Tick -Action { "tick $($Event.MessageData)" }
PS> $null = New-Event Lab.Tick -MessageData 1; $null = New-Event Lab.Tick -MessageData 2
PS> Receive-Job $job
tick 1
tick 2
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const { SourceIdentifier: source = "", Action: action } = values;
      if (/^PowerShell\.OnIdle$/i.test(source)) throw notModelled("The event of an idle prompt (PowerShell.OnIdle)");
      if (!action && !values.Forward)
        throw cmdlet.terminate({
          id: "ACTION_MANDATORY_FOR_LOCAL",
          message: "Action must be specified for non-forwarded events.",
          category: "InvalidArgument",
          exception: "System.ArgumentException",
        });
      subscribe(cmdlet, source, values, null);
    },
  }),
});
