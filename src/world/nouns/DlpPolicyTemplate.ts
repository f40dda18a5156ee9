import { defineNoun } from "./defineNoun.ts";
import { templateNames } from "./policy/dlpTemplates.ts";

export default defineNoun({
  noun: "DlpPolicyTemplate",
  kind: "keyed",
  called: "DLP policy template",
  verbs: ["Get", "Remove"],
  type: "Microsoft.Exchange.MessagingPolicies.CompliancePrograms.Tasks.DlpPolicyTemplate",
  order: "declaration",
  properties: {
    Name: { kind: "String", derive: ({ name }) => name },
    LocalizedName: { kind: "String", derive: ({ name }) => name },
    PublisherName: { kind: "String", default: "Microsoft" },
    State: { kind: "String", default: "Enabled_Audit" },
  },
  stock: () => templateNames.map((name) => ({ name })),
  source: "documented",
});
