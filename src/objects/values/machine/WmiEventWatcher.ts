import type { EventListener, EventSource } from "../../host/EventSource.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { PropertyBag } from "../PropertyBag.ts";

/** A ManagementEventWatcher: tells of what happens to instances of WMI classes, once somebody has begun to watch for it. */
export class WmiEventWatcher extends ClrObject implements EventSource {
  readonly eventNames = ["EventArrived", "Stopped"];
  /** Whether somebody watches already. */
  isWatched = false;
  readonly #listeners: { readonly eventName: string; readonly listener: EventListener }[] = [];

  constructor(
    /** The EventQuery, or null. */
    public query: PropertyBag | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return watcherType();
  }

  get queryString(): string {
    return String(this.query?.values.get("QueryString") ?? "");
  }

  listen(eventName: string, listener: EventListener): void {
    this.#listeners.push({ eventName, listener });
  }

  stop(): void {
    this.isWatched = false;
  }

  tell(eventName: string, args: unknown): void {
    for (const one of this.#listeners) if (one.eventName === eventName) one.listener(this, args);
  }
}

const watcherType = lazyType("System.Management.ManagementEventWatcher");
