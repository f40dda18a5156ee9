import { defineMonitoringOverride } from "./server/defineMonitoringOverride.ts";

/** A setting of a monitoring item that counts on all servers. */
export default defineMonitoringOverride("GlobalMonitoringOverride", "global monitoring override", {
  properties: {
    Roles: { kind: "String", default: "", products: "69S" },
    BuildRange: { kind: "String", default: "", products: "69S" },
  },
  source: "observed",
});
