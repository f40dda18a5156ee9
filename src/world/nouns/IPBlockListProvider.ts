import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IPBlockListProvider",
  kind: "keyed",
  called: "IP block list provider",
  verbs: ["Add", "Get", "Remove", "Set"],
  source: "inferred",
});
