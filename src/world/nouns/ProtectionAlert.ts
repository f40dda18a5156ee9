import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ProtectionAlert",
  kind: "keyed",
  called: "protection alert",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
