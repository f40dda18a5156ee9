import { defineNoun } from "./defineNoun.ts";
import { organizationParameter } from "./organizationParameter.ts";

export default defineNoun({
  noun: "AuditConfig",
  kind: "singleton",
  called: "audit configuration",
  parameters: {
    Organization: organizationParameter,
  },
  stock: () => [{ name: "Default" }],
  source: "inferred",
});
