import { defineClr } from "../../types/defineClr.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

export default defineClr({
  staticProperties: { Infinite: () => -1, InfiniteTimeSpan: () => new TimeSpan(-10_000n) },
});
