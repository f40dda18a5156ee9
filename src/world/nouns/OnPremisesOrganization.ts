import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OnPremisesOrganization",
  kind: "keyed",
  called: "on premises organization",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
