import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IntraOrganizationConnector",
  kind: "keyed",
  called: "intra organization connector",
  directory: {
    containers: ["Intra Organization Connectors"],
    objectClass: ["top", "msExchIntraOrganizationConnector"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
