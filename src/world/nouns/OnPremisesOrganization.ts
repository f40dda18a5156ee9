import { defineNoun } from "./defineNoun.ts";
import { domainLists } from "./policy/addressLists.ts";

export default defineNoun({
  noun: "OnPremisesOrganization",
  kind: "keyed",
  called: "on premises organization",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: domainLists(["HybridDomains"]),
  source: "inferred",
});
