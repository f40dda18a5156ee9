import { defineNoun } from "./defineNoun.ts";
import { organizationParameter } from "./organizationParameter.ts";

export default defineNoun({
  noun: "AuditConfig",
  kind: "keyed",
  called: "audit config",
  parameters: {
    Organization: organizationParameter,
  },
  source: "inferred",
});
