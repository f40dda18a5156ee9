import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";

/** System.Diagnostics.Stopwatch over the session's clock. */
export class Stopwatch extends ClrObject {
  #elapsed = 0;
  #started: number | null = null;

  get clrType(): ClrType {
    return stopwatchType();
  }

  get isRunning(): boolean {
    return this.#started !== null;
  }

  get milliseconds(): number {
    return this.#elapsed + (this.#started === null ? 0 : elapsedSince(this.#started));
  }

  start(): void {
    this.#started ??= ambient().now();
  }

  stop(): void {
    this.#elapsed = this.milliseconds;
    this.#started = null;
  }

  reset(): void {
    this.#elapsed = 0;
    this.#started = null;
  }
}

/** The milliseconds since a time of the session's clock: what that does not show took one tick, since nothing takes none. */
export function elapsedSince(started: number): number {
  return Math.max(ambient().now() - started, 0.0001);
}

const stopwatchType = lazyType("System.Diagnostics.Stopwatch");
