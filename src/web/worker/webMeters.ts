import type { LimitMeters } from "../../runtime/Limits.ts";

/** A worker has a clock; how much memory it holds nobody tells it, and the browser ends one that holds too much. */
export const webMeters: LimitMeters = {
  milliseconds: () => performance.now(),
  heapBytes: () => 0,
  heapCeiling: () => Number.POSITIVE_INFINITY,
  collect: () => {},
};
