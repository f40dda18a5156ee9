import { performance } from "node:perf_hooks";
import type { LimitMeters } from "../runtime/Limits.ts";

/** Node's clocks for the limits. */
export const nodeMeters: LimitMeters = {
  milliseconds: () => performance.now(),
  heapBytes: () => process.memoryUsage().heapUsed,
};
