import { getOrganization } from "../Organization.ts";
import { organizationParameter } from "./declaration/organizationParameter.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { cloudSensitiveTypes, maker, sensitiveTypeInUse } from "./policy/sensitiveTypes.ts";

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
  // What the service comes with stays as it is (documented), and what rules ask for is there (inferred).
  validate: ({ world, before, after }) => {
    if (!before) return null;
    if (before.values.Publisher === maker) return policyError("SensitiveTypeBuiltIn", { name: before.name });
    return after ? null : sensitiveTypeInUse(world, before);
  },
  stock: cloudSensitiveTypes,
  source: "inferred",
});
