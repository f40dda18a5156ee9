import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudSensitiveTypes } from "./policy/sensitiveTypes.ts";

export default defineNoun({
  noun: "DlpSensitiveInformationType",
  kind: "keyed",
  called: "dlp sensitive information type",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    Organization: organizationParameter,
  },
  stock: cloudSensitiveTypes,
  source: "inferred",
});
