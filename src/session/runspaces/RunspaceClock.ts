import type { Clock } from "../../base/Clock.ts";
import { StopThrown } from "../../runtime/pipeline/signals.ts";

/** Thrown where code waits past the time until which it is followed. */
export class NeverEnds extends StopThrown {
  constructor() {
    super("stopped");
  }
}

const day = 86_400_000;

/** As often as code waits before it is taken for a loop without an end. */
const mostWaits = 20_000;

/**
 * The time of a runspace that runs beside its caller: it begins at a moment and advances with the waiting of its own code.
 * Code that waits longer than a day in all, or too often, is taken for one that never ends.
 */
export class RunspaceClock implements Clock {
  #now: number;
  #waits = 0;

  constructor(readonly start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): void {
    if (this.#now + milliseconds > this.start + day || ++this.#waits > mostWaits) throw new NeverEnds();
    if (milliseconds > 0) this.#now += milliseconds;
  }

  startAt(time: number): void {
    this.#now = Math.max(this.#now, time);
    this.#waits = 0;
  }
}
