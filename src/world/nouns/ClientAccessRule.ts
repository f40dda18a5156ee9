import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClientAccessRule",
  kind: "keyed",
  called: "client access rule",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
