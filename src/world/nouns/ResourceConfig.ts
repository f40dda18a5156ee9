import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ResourceConfig",
  kind: "singleton",
  called: "resource config",
  directory: {
    containers: ["Global Settings"],
    objectClass: ["top", "msExchResourceSchema"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ResourceBookingConfig",
  stock: () => [{ name: "Resource Schema", key: "Resource Config" }],
  source: "inferred",
});
