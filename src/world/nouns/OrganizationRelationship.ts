import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OrganizationRelationship",
  kind: "keyed",
  called: "organization relationship",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
