import { ambient } from "../../host/ambient.ts";
import type { EventListener, EventSource, TimedSource } from "../../host/EventSource.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";

/** System.Timers.Timer, on the session's clock. */
export class TimerObject extends ClrObject implements EventSource, TimedSource {
  readonly eventNames = ["Elapsed", "Disposed"];
  autoReset = true;
  interval: number;
  #due: number | null = null;
  readonly #listeners: EventListener[] = [];

  constructor(interval: number) {
    super();
    this.interval = interval;
  }

  get clrType(): ClrType {
    return timerType();
  }

  get enabled(): boolean {
    return this.#due !== null;
  }

  set enabled(enabled: boolean) {
    if (enabled !== this.enabled) this.#due = enabled ? ambient().now() + this.interval : null;
  }

  listen(eventName: string, listener: EventListener): void {
    if (eventName === "Elapsed") this.#listeners.push(listener);
  }

  nextTime(): number | null {
    return this.#due;
  }

  happen(): void {
    if (this.#due === null) return;
    const time = this.#due;
    this.#due = this.autoReset ? time + Math.max(1, this.interval) : null;
    for (const listener of this.#listeners) listener(this, new TimerElapsed(DateTime.fromUnixMilliseconds(time)));
  }
}

/** ElapsedEventArgs. */
export class TimerElapsed extends ClrObject {
  constructor(readonly signalTime: DateTime) {
    super();
  }

  get clrType(): ClrType {
    return elapsedType();
  }
}

const timerType = lazyType("System.Timers.Timer");
const elapsedType = lazyType("System.Timers.ElapsedEventArgs");
