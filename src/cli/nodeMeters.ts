import { once } from "../base/once.ts";
import type { LimitMeters } from "../runtime/Limits.ts";

const v8 = (): typeof import("node:v8") => require("node:v8") as typeof import("node:v8");

const collector = once(() => {
  const { runInNewContext } = require("node:vm") as typeof import("node:vm");
  v8().setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
});

/**
 * process.memoryUsage() asks the system for what nobody needs here, which takes milliseconds on a busy computer; node:v8 takes
 * milliseconds to load. Short runs look once.
 */
class HeapMeter {
  #isLookedAt = false;

  bytes(): number {
    if (!this.#isLookedAt) {
      this.#isLookedAt = true;
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
  milliseconds: () => performance.now(),
  heapBytes: () => heap.bytes(),
  heapCeiling: () => v8().getHeapStatistics().heap_size_limit,
  collect: () => collector()(),
};
