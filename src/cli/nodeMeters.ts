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
    // process.memoryUsage() asks the system as well, for what nobody needs here: that takes milliseconds on a busy computer.
    const { used_heap_size, external_memory } = v8().getHeapStatistics();
    return used_heap_size + external_memory;
  },
  heapCeiling: () => v8().getHeapStatistics().heap_size_limit,
  collect: () => collector()(),
};
