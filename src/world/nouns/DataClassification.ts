import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { sensitiveTypes } from "./policy/sensitiveTypes.ts";

export default defineNoun({
  noun: "DataClassification",
  kind: "keyed",
  called: "data classification",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Publisher: { kind: "String", default: (_row, world) => getOrganization(world).name } },
  stock: sensitiveTypes,
  source: "inferred",
});
