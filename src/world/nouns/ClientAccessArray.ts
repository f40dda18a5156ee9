import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClientAccessArray",
  kind: "keyed",
  called: "client access array",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
