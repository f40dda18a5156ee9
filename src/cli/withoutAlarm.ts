import type { LimitMeters } from "../runtime/Limits.ts";

/** Meters of a run among several: its limit of time ends the run alone, and never the program, as an alarm would. */
export function withoutAlarm({ alarm: _, ...meters }: LimitMeters): LimitMeters {
  return meters;
}
