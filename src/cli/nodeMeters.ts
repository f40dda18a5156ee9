import { once } from "../base/once.ts";
import type { LimitMeters } from "../runtime/Limits.ts";

/**
 * Milliseconds of a clock that only goes forward, from any start. Node's `performance` says the same, but loading it is a
 * part of a start that is felt.
 */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

const v8 = (): typeof import("node:v8") => require("node:v8") as typeof import("node:v8");

const collector = once(() => {
  const { runInNewContext } = require("node:vm") as typeof import("node:vm");
  v8().setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
});

/** How often process.memoryUsage() is asked before node:v8 is worth its loading. */
const shortRun = 8;

/**
 * process.memoryUsage() asks the system for what nobody needs here, which takes milliseconds on a busy computer; node:v8 takes
 * milliseconds to load. Short runs look a few times only.
 */
class HeapMeter {
  #looks = 0;

  bytes(): number {
    if (this.#looks < shortRun) {
      this.#looks++;
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    }
    const { used_heap_size, external_memory } = v8().getHeapStatistics();
    return used_heap_size + external_memory;
  }
}

const heap = new HeapMeter();

/** Node's clocks for the limits. */
export const nodeMeters: LimitMeters = {
  milliseconds,
  heapBytes: () => heap.bytes(),
  heapCeiling: () => v8().getHeapStatistics().heap_size_limit,
  collect: () => collector()(),
};
