import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "GlobalAddressList",
  kind: "keyed",
  called: "global address list",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
