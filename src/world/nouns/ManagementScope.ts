import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagementScope",
  kind: "keyed",
  called: "management scope",
  directory: {
    containers: ["Scopes", "RBAC"],
    objectClass: ["top", "msExchScope"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: { RecipientFilter: { kind: "String" }, Exclusive: { kind: "Boolean", default: false } },
  parameters: { RecipientRestrictionFilter: "RecipientFilter" },
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
