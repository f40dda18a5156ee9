import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EmailAddressPolicy",
  kind: "keyed",
  called: "email address policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
