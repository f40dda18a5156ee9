import { stackOverflowCount } from "../base/stackOverflow.ts";
import { stopCodes } from "../base/stopCodes.ts";
import type { RunTrial } from "../runtime/Limits.ts";
import { StopThrown } from "../runtime/pipeline/signals.ts";
import { milliseconds } from "./nodeMeters.ts";

/** Loop turns, calls and pipeline writes that a trial of a script may take, and one of tests. */
const mostSteps = { script: 500, tests: 20_000 };

/** Nested calls for which the first thread's stack is large enough. */
export const mostCallsOfTrial = 15;

/** Of the processor's time, so that a busy computer changes nothing. */
const mostMilliseconds = 200;

/** The same, after which the run looks like a long one. */
const longMilliseconds = 100;

/** Between two looks at the processor's time, which costs more than a step. */
const lookInterval = 15;

/**
 * A run in the first thread, which starts at once and can neither be stopped nor go deep. Nothing of it is seen before it
 * is over: what it writes is held back, and all that it changes is in memory. Short work ends in it; what turns out to be
 * longer, or to need a person or a deep stack, is given up, and begins anew in a thread of its own, from the same seed.
 */
export class Trial implements RunTrial {
  isOver = false;
  readonly stopFlag = new Int32Array(new SharedArrayBuffer(4));
  #began: NodeJS.CpuUsage | null = null;
  #nextLook = 0;
  readonly #overflows = stackOverflowCount();
  #steps = 0;
  readonly #mostSteps: number;
  #looksLong = false;

  constructor(
    of: keyof typeof mostSteps = "script",
    /** Called once, when it looks as if the trial will be given up. */
    readonly whenLong: () => void = () => {},
  ) {
    this.#mostSteps = mostSteps[of];
    Atomics.store(this.stopFlag, 0, stopCodes.trial);
  }

  /** Polled at each step. */
  step(): void {
    if (!this.isOver && ++this.#steps <= this.#mostSteps && this.#isInTime()) return;
    throw this.end();
  }

  /** Gives up: what the caller throws ends the run. */
  end(): StopThrown {
    this.isOver = true;
    return new StopThrown("stopped");
  }

  /** Before something is done that cannot be taken back: from here on the run is no trial any more, or is given up. */
  settle(): void {
    if (!this.isValid) throw this.end();
  }

  /** Whether what was seen of the run is what the run in a thread of its own gives. */
  get isValid(): boolean {
    return !this.isOver && stackOverflowCount() === this.#overflows;
  }

  #isInTime(): boolean {
    const now = milliseconds();
    if (now < this.#nextLook) return true;
    this.#nextLook = now + lookInterval;
    this.#began ??= process.cpuUsage();
    const { user, system } = process.cpuUsage(this.#began);
    const used = (user + system) / 1000;
    if (!this.#looksLong && used > longMilliseconds) {
      this.#looksLong = true;
      this.whenLong();
    }
    return used <= mostMilliseconds;
  }
}
