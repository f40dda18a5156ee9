import { clockKey } from "../../base/Clock.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { JobObject, type JobState } from "../../objects/values/shell/JobObject.ts";
import type { CmdletContext } from "../prelude.ts";
import type { EventSubscription } from "./EventManager.ts";
import { eventManagerKey } from "./eventManagerKey.ts";
import { jobTableKey } from "./jobTable.ts";
import { moduleServiceKey } from "./ModuleService.ts";
import { runspaceServiceKey } from "./RunspaceService.ts";

/** What the cmdlets that register for events have in common. */
export const subscriptionParameters = {
  SourceIdentifier: "string",
  Action: "scriptblock",
  MessageData: "psobject",
  SupportEvent: "switch",
  Forward: "switch",
  MaxTriggerCount: "int",
} as const;

export interface SubscriptionChoice {
  readonly Action?: ScriptBlock | undefined;
  readonly MessageData?: unknown;
  readonly SupportEvent: boolean;
  readonly Forward: boolean;
  readonly MaxTriggerCount?: number | undefined;
}

/** A source identifier belongs to one event of an object. */
export function refuseTaken(cmdlet: CmdletContext, identifier: string, target: unknown): void {
  if (!cmdlet.service(eventManagerKey).isTaken(identifier)) return;
  throw cmdlet.terminate({
    id: "SUBSCRIBER_EXISTS",
    message: `Cannot subscribe to the specified event. A subscriber with the source identifier '${identifier}' already exists.`,
    category: "InvalidArgument",
    target,
    exception: "System.ArgumentException",
  });
}

/** Makes a subscription, and writes the job of its action. `source`: the object and event that it is for, if any. */
export function subscribe(
  cmdlet: CmdletContext,
  identifier: string,
  choice: SubscriptionChoice,
  source: { readonly object: unknown; readonly eventName: string } | null,
): EventSubscription {
  const manager = cmdlet.service(eventManagerKey);
  if (choice.Forward) {
    if (choice.Action)
      throw cmdlet.terminate({
        id: "ACTION_AND_FORWARD_NOT_SUPPORTED",
        message: "The action is not supported when you are forwarding events.",
        category: "InvalidOperation",
        exception: "System.ArgumentException",
      });
    if (cmdlet.service(runspaceServiceKey).isNested) throw notModelled("Forwarding events to the session's client");
  }
  const written: EventSubscription["written"] = [];
  const job = choice.Action ? jobOf(cmdlet, identifier, choice.Action, written, () => subscription) : null;
  const id = manager.nextSubscriptionId();
  const object = new PropertyBag("System.Management.Automation.PSEventSubscriber", {
    SubscriptionId: id,
    ...(source ? { SourceObject: source.object, EventName: source.eventName } : {}),
    SourceIdentifier: identifier,
    Action: job,
    SupportEvent: choice.SupportEvent,
    ForwardEvent: choice.Forward,
  });
  const subscription: EventSubscription = {
    fired: 0,
    failed: false,
    ended: false,
    id,
    sourceIdentifier: identifier,
    action: choice.Action ?? null,
    messageData: choice.MessageData,
    supportEvent: choice.SupportEvent,
    maxTriggerCount: choice.MaxTriggerCount ?? 0,
    forward: choice.Forward,
    job,
    written,
    object,
  };
  manager.subscriptions.push(subscription);
  if (job && !choice.SupportEvent) {
    cmdlet.service(jobTableKey).add(job);
    cmdlet.write(job);
  }
  return subscription;
}

function jobOf(
  cmdlet: CmdletContext,
  name: string,
  action: ScriptBlock,
  written: EventSubscription["written"],
  subscription: () => EventSubscription,
): JobObject {
  const { module } = cmdlet.service(moduleServiceKey).create({
    name: `__DynamicModule_${ambient().newGuid()}`,
    path: "",
    code: null,
    args: [],
  });
  return new JobObject({
    id: cmdlet.service(jobTableKey).nextId(),
    name,
    instanceId: ambient().newGuid(),
    className: "PSEventJob",
    jobType: "",
    command: action.text,
    location: "",
    clock: cmdlet.service(clockKey),
    module,
    run: { items: written, began: 0, ended: null, failure: null },
    liveState: () => stateOf(subscription()),
  });
}

function stateOf({ ended, failed, fired }: EventSubscription): JobState {
  if (ended) return "Stopped";
  if (failed) return "Failed";
  return fired > 0 ? "Running" : "NotStarted";
}
