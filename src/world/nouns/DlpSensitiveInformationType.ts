import { getOrganization } from "../Organization.ts";
import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun } from "./defineNoun.ts";
import { cloudSensitiveTypes } from "./policy/sensitiveTypes.ts";

export default defineNoun({
  noun: "DlpSensitiveInformationType",
  kind: "keyed",
  called: "dlp sensitive information type",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    // What the service comes with tells its maker (observed), what a tenant makes its organisation (inferred).
    Publisher: { kind: "String", default: (_row, world) => getOrganization(world).name },
    Type: { kind: "String", default: "Entity" },
  },
  parameters: {
    Organization: organizationParameter,
  },
  stock: cloudSensitiveTypes,
  source: "inferred",
});
