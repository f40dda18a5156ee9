import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPAllowListProvider",
  kind: "keyed",
  called: "IP allow list provider",
  verbs: ["Add", "Get", "Remove", "Set"],
  source: "inferred",
});
