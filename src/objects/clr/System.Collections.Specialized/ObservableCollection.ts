import type { EventListener, EventSource } from "../../host/EventSource.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

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
