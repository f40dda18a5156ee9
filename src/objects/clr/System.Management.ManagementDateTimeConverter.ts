import type { DateTime } from "../model/DateTime.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { dmtfText, parseDmtf } from "../text/dmtfDateTime.ts";
import { checkNotNull, outOfRange } from "./argumentChecks.ts";

export default defineType({
  name: "System.Management.ManagementDateTimeConverter",
  kind: "class",
  base: "System.Object",
  statics: {
    "static datetime ToDateTime(string dmtfDate)": (text: string | null) => {
      checkNotNull(text, "dmtfDate");
      const date = parseDmtf(text ?? "");
      if (!date) throw outOfRange("Specified argument was out of the range of valid values.", "dmtfDate");
      return date;
    },
    "static string ToDmtfDateTime(datetime date)": (date: DateTime) => dmtfText(date),
  },
});
