import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IntraOrganizationConnector",
  kind: "keyed",
  called: "intra organization connector",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
