import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AuthRedirect",
  kind: "keyed",
  called: "auth redirect",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
