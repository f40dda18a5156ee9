import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DlpComplianceRule",
  kind: "keyed",
  called: "dlp compliance rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    Policy: { kind: "ADObjectId", references: "DlpCompliancePolicy" },
    ContentContainsSensitiveInformation: { kind: "MultiValuedProperty<Hashtable>" },
    EndpointDlpRestrictions: { kind: "MultiValuedProperty<Hashtable>" },
  },
  source: "inferred",
});
