import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DefaultTenantMyAnalyticsFeatureConfig",
  kind: "singleton",
  called: "default tenant my analytics feature config",
  stock: () => [{ name: "Default Tenant My Analytics Feature Config" }],
  source: "inferred",
});
