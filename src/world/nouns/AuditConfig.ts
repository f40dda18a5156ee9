import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AuditConfig",
  kind: "singleton",
  called: "audit configuration",
  properties: {
    Workload: {
      kind: "MultiValuedProperty<Enumeration>",
      values: ["Exchange", "InTune", "OneDriveForBusiness", "SharePoint"],
      type: "Microsoft.Office.CompliancePolicy.PolicyConfiguration.Workload",
    },
  },
  parameters: {
    Organization: organizationParameter,
  },
  stock: () => [{ name: "Default" }],
  source: "inferred",
});
