import { defineNoun } from "./defineNoun.ts";
import { organizationParameter } from "./organizationParameter.ts";

export default defineNoun({
  noun: "DlpSensitiveInformationType",
  kind: "keyed",
  called: "dlp sensitive information type",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    Organization: organizationParameter,
  },
  source: "inferred",
});
