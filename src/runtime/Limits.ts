/** How much a script may use. Every number is documented in one place: `defaultLimits`. */
export interface LimitValues {
  /** Loop turns, calls and pipeline writes. */
  readonly steps: number;
  /** Nested calls of functions and script blocks. */
  readonly callDepth: number;
  /** Real milliseconds of one run; 0: no limit. */
  readonly milliseconds: number;
  /** Characters written to the host in one run. */
  readonly outputCharacters: number;
  /** Growth of the JavaScript heap in bytes during one run. */
  readonly memoryGrowth: number;
}

export const defaultLimits: LimitValues = {
  steps: Number.MAX_SAFE_INTEGER,
  callDepth: 4900,
  milliseconds: 0,
  outputCharacters: 1_000_000_000,
  memoryGrowth: 4_000_000_000,
};

/** The clocks that limits need from the machine; a browser has others than Node. */
export interface LimitMeters {
  readonly milliseconds: () => number;
  readonly heapBytes: () => number;
  /**
   * Has the stop flag set to `stopCodes.time` after so many milliseconds, whatever runs then; 0: no more. Absent where
   * nobody is beside the engine: then the clock alone tells.
   */
  readonly alarm?: (milliseconds: number) => void;
}

export class Limits {
  readonly callDepth: number;
  #started = 0;
  #heapAtStart = 0;
  #checks = 0;
  outputCharacters = 0;

  constructor(
    readonly values: LimitValues,
    readonly meters: LimitMeters,
  ) {
    this.callDepth = values.callDepth;
  }

  start(): void {
    this.#started = this.values.milliseconds > 0 ? this.meters.milliseconds() : 0;
    this.#heapAtStart = this.meters.heapBytes();
    this.outputCharacters = 0;
  }

  /** The limit that is exceeded, or null. */
  exceeded(steps: number): "steps" | "time" | "output" | "memory" | null {
    if (steps > this.values.steps) return "steps";
    if (this.outputCharacters > this.values.outputCharacters) return "output";
    if (this.values.milliseconds > 0 && this.meters.milliseconds() - this.#started > this.values.milliseconds)
      return "time";
    if ((++this.#checks & 0xff) === 0 && this.meters.heapBytes() - this.#heapAtStart > this.values.memoryGrowth)
      return "memory";
    return null;
  }
}
