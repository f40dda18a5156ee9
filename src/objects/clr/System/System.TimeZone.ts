import { defineClr } from "../../types/defineClr.ts";
import { currentTimeZone, isWithin } from "./System.CurrentSystemTimeZone.ts";

export default defineClr({
  statics: { IsDaylightSavingTime: isWithin },
  staticProperties: { CurrentTimeZone: currentTimeZone },
});
