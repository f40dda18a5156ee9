import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: ["string Punycode {get;}", "string Unicode {get;}"],
  toText: ({ values }) => {
    const [ascii, unicode] = [String(values.get("Punycode")), String(values.get("Unicode"))];
    return ascii.toLowerCase() === unicode.toLowerCase() ? ascii : `${unicode} (${ascii})`;
  },
});
