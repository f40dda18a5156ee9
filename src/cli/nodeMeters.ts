import type { LimitMeters } from "../runtime/Limits.ts";

/** Node's clocks for the limits. */
export const nodeMeters: LimitMeters = {
  milliseconds: () => Number(process.hrtime.bigint()) / 1e6,
  heapBytes: () => process.memoryUsage().heapUsed,
};
