import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  holds: ["uri RequestUri {get;set;}", "string Method {get;set;}"],
  toText: ({ values }) =>
    `Method: ${String(values.get("Method"))}, RequestUri: '${String(values.get("RequestUri"))}', Version: 1.1`,
});
