import type { LimitMeters } from "../runtime/Limits.ts";

const v8 = (): typeof import("node:v8") => require("node:v8") as typeof import("node:v8");

let collector: (() => void) | null = null;

/** Node's clocks for the limits. */
export const nodeMeters: LimitMeters = {
  milliseconds: () => performance.now(),
  heapBytes: () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  heapCeiling: () => v8().getHeapStatistics().heap_size_limit,
  collect: () => {
    if (!collector) {
      const { runInNewContext } = require("node:vm") as typeof import("node:vm");
      v8().setFlagsFromString("--expose-gc");
      collector = runInNewContext("gc") as () => void;
    }
    collector();
  },
};
