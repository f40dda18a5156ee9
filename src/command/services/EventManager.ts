import { ambient } from "../../objects/host/ambient.ts";
import type { TimedSource } from "../../objects/host/EventSource.ts";
import { localNow } from "../../objects/text/time/moments.ts";
import { Guid } from "../../objects/values/Guid.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { JobItem, JobObject } from "../../objects/values/shell/JobObject.ts";

/** Somebody who waits for events of a name. */
export interface EventSubscription {
  readonly id: number;
  readonly sourceIdentifier: string;
  readonly action: ScriptBlock | null;
  readonly messageData: unknown;
  readonly supportEvent: boolean;
  readonly maxTriggerCount: number;
  /** Whether its events are for whom the session serves: they do not wait here. */
  readonly forward: boolean;
  readonly job: JobObject | null;
  /** What the action wrote. */
  readonly written: JobItem[];
  /** The PSEventSubscriber that scripts see. */
  readonly object: PropertyBag;
  fired: number;
  /** An error ended its action, which runs no more. */
  failed: boolean;
  ended: boolean;
}

export interface RaisedEvent {
  readonly sourceIdentifier: string;
  readonly sender: unknown;
  readonly args: readonly unknown[];
  readonly messageData: unknown;
  /** The EventArgs of a .NET event. */
  readonly eventArgs?: unknown;
}

/** Runs the action of a subscription for an event. */
export type RunAction = (subscription: EventSubscription, event: PropertyBag) => void;

const eventType = "System.Management.Automation.PSEventArgs";

/** The events of a session that wait to be looked at, and those who act on them at once. */
export class EventManager {
  #runspaceId: string | null = null;
  readonly subscriptions: EventSubscription[] = [];
  readonly events: PropertyBag[] = [];
  /** What happens at times to come, of objects that somebody is subscribed to. */
  readonly timed = new Set<TimedSource>();
  #lastEvent = 0;
  #lastSubscription = 0;

  get runspaceId(): string {
    this.#runspaceId ??= ambient().newGuid();
    return this.#runspaceId;
  }

  nextSubscriptionId(): number {
    return ++this.#lastSubscription;
  }

  /** An event happens: who has an action for its name acts, else it waits in the queue. */
  raise(raised: RaisedEvent, run: RunAction): PropertyBag {
    const found = this.subscriptions.filter(
      ({ sourceIdentifier }) => sourceIdentifier.toLowerCase() === raised.sourceIdentifier.toLowerCase(),
    );
    const subscribed = found.find(({ messageData }) => messageData !== undefined && messageData !== null);
    const event = this.#event(raised, raised.messageData ?? subscribed?.messageData ?? null);
    const acting = found.filter(
      ({ action, fired, maxTriggerCount }) => action && !(maxTriggerCount > 0 && fired >= maxTriggerCount),
    );
    for (const subscription of found) {
      subscription.fired++;
      if (acting.includes(subscription)) run(subscription, event);
      if (subscription.maxTriggerCount > 0 && subscription.fired >= subscription.maxTriggerCount)
        this.unsubscribe(subscription);
    }
    if (acting.length === 0 && !found.some(({ forward }) => forward)) this.events.push(event);
    return event;
  }

  isTaken(sourceIdentifier: string): boolean {
    const key = sourceIdentifier.toLowerCase();
    return this.subscriptions.some((one) => one.sourceIdentifier.toLowerCase() === key);
  }

  unsubscribe(subscription: EventSubscription): void {
    subscription.ended = true;
    const at = this.subscriptions.indexOf(subscription);
    if (at >= 0) this.subscriptions.splice(at, 1);
  }

  #event({ sourceIdentifier, sender, args, eventArgs = null }: RaisedEvent, messageData: unknown): PropertyBag {
    return new PropertyBag(eventType, {
      ComputerName: null,
      RunspaceId: new Guid(this.runspaceId),
      EventIdentifier: ++this.#lastEvent,
      Sender: sender,
      SourceEventArgs: eventArgs,
      SourceArgs: [...args],
      SourceIdentifier: sourceIdentifier,
      TimeGenerated: localNow(),
      MessageData: messageData,
    });
  }
}
