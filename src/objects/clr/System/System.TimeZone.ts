import { defineByShape } from "../../types/defineByShape.ts";
import { currentTimeZone, isWithin } from "./System.CurrentSystemTimeZone.ts";

export default defineByShape("System.TimeZone", {
  statics: { "IsDaylightSavingTime(datetime,System.Globalization.DaylightTime)": isWithin },
  staticProperties: { CurrentTimeZone: currentTimeZone },
});
