import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";
import type { EventListener, EventSource } from "./EventSource.ts";
import { ListObject } from "./ListObject.ts";
import { lazyType } from "./lazyType.ts";

/** ObservableCollection<T>: a list that tells its handlers of every change. */
export class ObservableCollection extends ListObject implements EventSource {
  readonly eventNames = ["CollectionChanged"];

  /** What add_CollectionChanged and the like were given, by the event's name in lower case. */
  readonly eventHandlers: { readonly event: string; readonly handler: unknown }[] = [];

  listen(eventName: string, listener: EventListener): void {
    this.eventHandlers.push({ event: eventName.toLowerCase(), handler: listener });
  }
}

export class CollectionChange extends ClrObject {
  constructor(
    readonly action: string,
    readonly newItems: unknown[] | null,
    readonly oldItems: unknown[] | null,
    readonly newIndex: number,
    readonly oldIndex: number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return changeType();
  }
}

const changeType = lazyType("System.Collections.Specialized.NotifyCollectionChangedEventArgs");
