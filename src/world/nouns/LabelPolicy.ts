import { defineNoun } from "./defineNoun.ts";
import { policyBase } from "./policy/complianceBase.ts";
import { compliancePolicy } from "./policy/complianceErrors.ts";
import { labelSettings } from "./policy/labelSettings.ts";
import { orderBeside } from "./policy/orderBeside.ts";
import { policyPlaces } from "./policy/policyPlaces.ts";

export default defineNoun({
  noun: "LabelPolicy",
  kind: "ordered",
  called: "label policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    ...policyPlaces,
    ...labelSettings,
    ...policyBase,
    Type: { kind: "String", default: "PublishedSensitivityLabel" },
  },
  parameters: orderBeside("LabelPolicy", "NextLabelPolicy", "PreviousLabelPolicy"),
  without: ["NextLabelPolicy", "PreviousLabelPolicy"],
  ...compliancePolicy("PublishedSensitivityLabel"),
  source: "inferred",
});
