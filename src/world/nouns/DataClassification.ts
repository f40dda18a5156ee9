import { getOrganization } from "../Organization.ts";
import { textList } from "../values/text/textList.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyError } from "./messages/policyMessages.ts";
import { sensitiveTypes } from "./policy/sensitiveTypes.ts";

export default defineNoun({
  noun: "DataClassification",
  kind: "keyed",
  called: "data classification",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Publisher: { kind: "String", default: (_row, world) => getOrganization(world).name } },
  stock: sensitiveTypes,
  // Only those that are made of fingerprints are changed or removed (documented; the refusal's words are inferred).
  validate: ({ before, given }) =>
    before && given.size > 0 && textList(before.values.Fingerprints).length === 0
      ? policyError("ClassificationWithoutFingerprints", { name: before.name })
      : null,
  source: "inferred",
});
