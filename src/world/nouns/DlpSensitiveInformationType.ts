import { defineNoun } from "./defineNoun.ts";
import { organizationParameter } from "./organizationParameter.ts";
import { sensitiveTypes } from "./sensitiveTypes.ts";

export default defineNoun({
  noun: "DlpSensitiveInformationType",
  kind: "keyed",
  called: "dlp sensitive information type",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    Organization: organizationParameter,
  },
  stock: sensitiveTypes,
  source: "inferred",
});
