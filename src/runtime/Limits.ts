import type { Budget } from "../base/budget.ts";
import { graceMilliseconds, stopCodes } from "../base/stopCodes.ts";
import { StopThrown } from "./pipeline/signals.ts";

/** How much a script may use. `limitRows` tells people of it. */
export interface LimitValues {
  /** Loop turns, calls and pipeline writes. */
  readonly steps: number;
  /** Nested calls of functions and script blocks. */
  callDepth: number;
  /** Real milliseconds of one run; 0: no limit. */
  readonly milliseconds: number;
  /** Characters written to the host in one run. */
  readonly outputCharacters: number;
  /** Growth in bytes of what is held in memory during one run. */
  readonly memoryGrowth: number;
}

export const defaultLimits: LimitValues = {
  steps: Number.MAX_SAFE_INTEGER,
  callDepth: 4900,
  milliseconds: 0,
  outputCharacters: 1_000_000_000,
  memoryGrowth: 2_000_000_000,
};

/** The clocks that limits need from the machine; a browser has others than Node. */
export interface LimitMeters {
  readonly milliseconds: () => number;
  /** Bytes held, with what is dead and not collected yet. */
  readonly heapBytes: () => number;
  /**
   * Has the stop flag set to `stopCodes.time` after so many milliseconds, whatever runs then; 0: no more. Absent where
   * nobody is beside the engine: then the clock alone tells.
   */
  readonly alarm?: (milliseconds: number) => void;
  /** Bytes with which the JavaScript engine gives up. */
  readonly heapCeiling: () => number;
  /** Collects what is dead. */
  readonly collect: () => void;
}

/** Between two looks at the memory. */
const memoryInterval = 15;

/** Never hold more than this part of what the JavaScript engine can hold. */
const usablePart = 0.8;

/** What `finally` blocks may still make where memory was the limit. */
const memoryReserve = 64_000_000;

/** Watches over a run that is only tried (`stopCodes.trial`). */
export interface RunTrial {
  step(): void;
  /** What ends the run, which is given up. */
  end(): StopThrown;
}

/** One account of what a run uses, its child sessions included. */
export class Limits implements Budget {
  callDepth: number;
  /** Before the first run there is no time that it could have used. */
  #started = Number.POSITIVE_INFINITY;
  #heapAtStart = 0;
  #heapLookedAt = 0;
  /** The heap is collected before it is said to be too large; not again before it is that large. */
  #collectAt = 0;
  #isOverMemory = false;
  /** When the part of the run that has a limit of its own must have ended, and whether it has not. */
  #partEnds = Number.POSITIVE_INFINITY;
  #isPartOver = false;
  #finalBlocks = 0;
  #graceEnds: number | null = null;
  #obeyed: StopThrown["reason"] | null = null;
  outputCharacters = 0;
  #trial: RunTrial | null = null;
  /** From this step on each one is looked at, so that the limit of steps ends a run exactly. */
  exactFrom = Number.POSITIVE_INFINITY;

  constructor(
    readonly values: LimitValues,
    readonly meters: LimitMeters,
    /** Shared with whoever may stop the run; element 0 is one of `stopCodes`. */
    readonly stopFlag: Int32Array,
  ) {
    this.callDepth = values.callDepth;
  }

  start(): void {
    // What was obeyed is over; what nobody has seen yet is meant for this run.
    this.forgetStop(stopCodes.obeyed);
    this.forgetStop(stopCodes.now);
    this.#obeyed = null;
    this.#started = this.meters.milliseconds();
    this.#heapAtStart = this.meters.heapBytes();
    this.#heapLookedAt = this.#started;
    this.#collectAt = 0;
    this.#isOverMemory = false;
    this.#finalBlocks = 0;
    this.#graceEnds = null;
    this.outputCharacters = 0;
  }

  get trial(): RunTrial | null {
    return this.#trial;
  }

  /** The run is only tried: `trial` is asked at each look, and told where calls nest deeper than `callDepth`. */
  tryOut(trial: RunTrial, callDepth: number): void {
    this.#trial = trial;
    this.callDepth = Math.min(this.callDepth, callDepth);
  }

  /** What was asked is not meant for the next run. */
  forgetStop(code = Atomics.load(this.stopFlag, 0)): void {
    if (code !== stopCodes.trial) Atomics.compareExchange(this.stopFlag, 0, code, stopCodes.none);
  }

  /** Throws StopThrown where a person or a limit ends the run; `finally` blocks of what was ended have their grace. */
  check(steps = 0): void {
    const now = this.meters.milliseconds();
    if (steps >= this.exactFrom) Atomics.compareExchange(this.stopFlag, 0, stopCodes.none, stopCodes.trial);
    this.#trial?.step();
    if (now - this.#heapLookedAt > memoryInterval) this.#lookAtMemory(now, 0);
    const reason = this.#exceeded(steps, now);
    if (reason === null) return;
    if (this.#finalBlocks > 0 && this.#graceEnds !== null && now < this.#graceEnds) return;
    throw new StopThrown(reason);
  }

  /**
   * Does a part of the run that may take so many real milliseconds; false where it took longer and was ended. Whatever else
   * ends it ends the run.
   */
  within(milliseconds: number, work: () => void): boolean {
    const outer = this.#partEnds;
    // A part of a part has no more time than what is around it.
    this.#partEnds = Math.min(outer, this.meters.milliseconds() + milliseconds);
    try {
      work();
      return true;
    } catch (thrown) {
      if (!(thrown instanceof StopThrown && thrown.reason === "time" && this.#isPartOver)) throw thrown;
      return false;
    } finally {
      this.#partEnds = outer;
      this.#isPartOver = false;
      this.#graceEnds = null;
    }
  }

  /** What the last run left of its time for what runs at the end of a session; at least the grace, also where it was stopped. */
  get millisecondsLeft(): number {
    if (this.#obeyed !== null) return graceMilliseconds;
    if (this.values.milliseconds === 0) return Number.POSITIVE_INFINITY;
    const used = this.meters.milliseconds() - this.#started;
    return Math.max(graceMilliseconds, this.values.milliseconds - Math.max(0, used));
  }

  claim(bytes: number): void {
    this.#lookAtMemory(this.meters.milliseconds(), bytes);
    this.check();
    if (this.#isOverMemory) throw new StopThrown("memory");
  }

  /** Before a `finally` block of a stopped run; false where its time is over, and it does not run. */
  enterFinal(): boolean {
    const now = this.meters.milliseconds();
    this.#graceEnds ??= now + graceMilliseconds;
    if (now >= this.#graceEnds) return false;
    this.#finalBlocks++;
    this.#isOverMemory = false;
    return true;
  }

  leaveFinal(): void {
    this.#finalBlocks--;
  }

  #exceeded(steps: number, now: number): StopThrown["reason"] | null {
    const asked = Atomics.load(this.stopFlag, 0);
    if (asked !== stopCodes.none && asked !== stopCodes.trial) return this.#obey(asked);
    if (steps > this.values.steps) return "steps";
    if (this.outputCharacters > this.values.outputCharacters) return "output";
    if (this.values.milliseconds > 0 && now - this.#started > this.values.milliseconds) return "time";
    if (now > this.#partEnds) {
      this.#isPartOver = true;
      return "time";
    }
    return this.#isOverMemory ? "memory" : null;
  }

  /** Tells those who asked that they were heard. */
  #obey(asked: number): StopThrown["reason"] {
    this.#obeyed ??= asked === stopCodes.time ? "time" : "stopped";
    if (asked === stopCodes.now) this.#graceEnds = 0;
    else Atomics.compareExchange(this.stopFlag, 0, asked, stopCodes.obeyed);
    return this.#obeyed;
  }

  #mostBytes(): number {
    const most = this.#heapAtStart + this.values.memoryGrowth;
    return Math.min(most, Math.max(this.meters.heapCeiling() * usablePart, this.#heapAtStart + memoryReserve));
  }

  #lookAtMemory(now: number, claimed: number): void {
    this.#heapLookedAt = now;
    const bytes = this.meters.heapBytes() + claimed;
    if (bytes <= this.#heapAtStart + Math.min(this.values.memoryGrowth, memoryReserve)) return;
    const most = this.#mostBytes() + (this.#finalBlocks > 0 ? memoryReserve : 0);
    if (bytes <= Math.max(this.#collectAt, most)) return;
    if (claimed < most) this.meters.collect();
    const held = this.meters.heapBytes() + claimed;
    this.#isOverMemory = held > most;
    // What lives nearly fills the account: room for what dies, or every look would collect.
    this.#collectAt = Math.max(
      most,
      Math.min(held + this.values.memoryGrowth / 4, this.meters.heapCeiling() * usablePart),
    );
  }
}
