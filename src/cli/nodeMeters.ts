import { once } from "../base/once.ts";
import type { LimitMeters } from "../runtime/Limits.ts";

const v8 = (): typeof import("node:v8") => require("node:v8") as typeof import("node:v8");

const collector = once(() => {
  const { runInNewContext } = require("node:vm") as typeof import("node:vm");
  v8().setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
});

/** Node's clocks for the limits. */
export const nodeMeters: LimitMeters = {
  milliseconds: () => performance.now(),
  heapBytes: () => {
    // Not process.memoryUsage: it asks the system for what the process holds as well, which takes twenty times as long.
    const { used_heap_size: heap, external_memory: external } = v8().getHeapStatistics();
    return heap + external;
  },
  heapCeiling: () => v8().getHeapStatistics().heap_size_limit,
  collect: () => collector()(),
};
