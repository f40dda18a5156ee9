import { stackOverflowCount } from "../base/stackOverflow.ts";
import { stopCodes } from "../base/stopCodes.ts";
import type { RunTrial } from "../runtime/Limits.ts";
import { StopThrown } from "../runtime/pipeline/signals.ts";

/** Loop turns, calls and pipeline writes that a trial may take. */
const mostSteps = 500;

/** Nested calls for which the first thread's stack is large enough. */
export const mostCallsOfTrial = 15;

/** Of the processor's time, so that a busy computer changes nothing. */
const mostMilliseconds = 150;

/**
 * A run in the first thread, which starts at once and can neither be stopped nor go deep. Nothing of it is seen before it
 * is over: what it writes is held back, and all that it changes is in memory. Short work ends in it; what turns out to be
 * longer, or to need a person or a deep stack, is given up, and begins anew in a thread of its own, from the same seed.
 */
export class Trial implements RunTrial {
  isOver = false;
  readonly stopFlag = new Int32Array(new SharedArrayBuffer(4));
  #began: NodeJS.CpuUsage | null = null;
  readonly #overflows = stackOverflowCount();
  #steps = 0;

  constructor() {
    Atomics.store(this.stopFlag, 0, stopCodes.trial);
  }

  /** Polled at each step. */
  step(): void {
    if (!this.isOver && ++this.#steps <= mostSteps && this.#isInTime()) return;
    throw this.end();
  }

  /** Gives up: what the caller throws ends the run. */
  end(): StopThrown {
    this.isOver = true;
    return new StopThrown("stopped");
  }

  /** Whether what was seen of the run is what the run in a thread of its own gives. */
  get isValid(): boolean {
    return !this.isOver && stackOverflowCount() === this.#overflows;
  }

  #isInTime(): boolean {
    this.#began ??= process.cpuUsage();
    const { user, system } = process.cpuUsage(this.#began);
    return (user + system) / 1000 <= mostMilliseconds;
  }
}
