import { checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import { dmtfText, parseDmtf } from "../../text/time/dmtfDateTime.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { DateTime } from "../../values/time/DateTime.ts";

export default defineClr({
  statics: {
    "static datetime ToDateTime(string dmtfDate)": (text: string | null) => {
      checkNotNull(text, "dmtfDate");
      const date = parseDmtf(text ?? "");
      if (!date) throw outsideRange("dmtfDate");
      return date;
    },
    "static string ToDmtfDateTime(datetime date)": (date: DateTime) => dmtfText(date),
  },
});
