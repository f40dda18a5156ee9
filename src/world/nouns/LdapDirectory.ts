import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "LdapDirectory",
  kind: "keyed",
  called: "ldap directory",
  verbs: ["Add", "Get", "Remove", "Set"],
  source: "inferred",
});
