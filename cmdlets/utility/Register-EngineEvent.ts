import { clockKey } from "../../src/command/clockService.ts";
import type { EventSubscription } from "../../src/command/EventManager.ts";
import { eventManagerKey } from "../../src/command/eventManagerKey.ts";
import { jobTableKey } from "../../src/command/jobTable.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/model/ambient.ts";
import { JobObject } from "../../src/objects/model/JobObject.ts";
import { PropertyBag } from "../../src/objects/model/PropertyBag.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import type { ScriptBlock } from "../../src/objects/model/ScriptBlock.ts";

export default defineCmdlet({
  name: "Register-EngineEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Says what is to be done when an event of a name is raised, or when the session ends.",
  parameters: {
    SourceIdentifier: "string",
    Action: "scriptblock",
    MessageData: "psobject",
    SupportEvent: "switch",
    MaxTriggerCount: "int",
  },
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
      if (!action)
        throw cmdlet.terminate({
          id: "ACTION_MANDATORY_FOR_LOCAL",
          message: "Action must be specified for non-forwarded events.",
          category: "InvalidArgument",
          exception: "System.ArgumentException",
        });
      const subscription = subscribe(cmdlet, source, action, values);
      if (subscription.job && !values.SupportEvent) cmdlet.write(subscription.job);
    },
  }),
});

function subscribe(
  cmdlet: CmdletContext,
  source: string,
  action: ScriptBlock,
  values: {
    readonly MessageData?: unknown;
    readonly SupportEvent: boolean;
    readonly MaxTriggerCount?: number | undefined;
  },
): EventSubscription {
  const manager = cmdlet.service(eventManagerKey);
  const jobs = cmdlet.service(jobTableKey);
  const written: EventSubscription["written"] = [];
  const jobId = jobs.nextId();
  const state = { fired: 0, ended: false };
  const job = new JobObject({
    id: jobId,
    name: source,
    instanceId: ambient().newGuid(),
    className: "PSEventJob",
    jobType: "",
    command: action.text,
    location: "",
    clock: cmdlet.service(clockKey),
    run: { items: written, began: 0, ended: null, failure: null },
    liveState: () => (subscription.ended ? "Stopped" : subscription.fired > 0 ? "Running" : "NotStarted"),
  });
  const id = manager.nextSubscriptionId();
  const object = new PropertyBag("System.Management.Automation.PSEventSubscriber", {
    SubscriptionId: id,
    SourceIdentifier: source,
    Action: job,
    SupportEvent: values.SupportEvent,
    ForwardEvent: false,
  });
  const subscription: EventSubscription = {
    ...state,
    id,
    sourceIdentifier: source,
    action,
    messageData: values.MessageData,
    supportEvent: values.SupportEvent,
    maxTriggerCount: values.MaxTriggerCount ?? 0,
    job,
    written,
    object,
  };
  manager.subscriptions.push(subscription);
  if (!values.SupportEvent) jobs.add(job);
  return subscription;
}
