import { DateTime } from "../../objects/values/time/DateTime.ts";

/** A moment of the session's clock as scripts see it; null for never. */
export function clockTime(milliseconds: number): DateTime | null {
  return milliseconds === 0 ? null : DateTime.fromUnixMilliseconds(milliseconds);
}
