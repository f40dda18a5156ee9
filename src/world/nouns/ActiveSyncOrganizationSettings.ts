import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncOrganizationSettings",
  kind: "keyed",
  called: "active sync organization settings",
  source: "inferred",
});
