import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ResourceConfig",
  kind: "singleton",
  called: "resource config",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ResourceBookingConfig",
  stock: () => [{ name: "Resource Config" }],
  source: "inferred",
});
