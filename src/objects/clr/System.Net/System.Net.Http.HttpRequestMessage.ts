import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "System.Net.Http.HttpRequestMessage",
  ["uri RequestUri {get;set;}", "string Method {get;set;}"],
  {
    toText: ({ values }) =>
      `Method: ${String(values.get("Method"))}, RequestUri: '${String(values.get("RequestUri"))}', Version: 1.1`,
  },
);
