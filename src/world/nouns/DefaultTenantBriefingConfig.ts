import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DefaultTenantBriefingConfig",
  kind: "singleton",
  called: "default tenant briefing config",
  stock: () => [{ name: "Default Tenant Briefing Config" }],
  source: "inferred",
});
