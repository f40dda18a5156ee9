import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AddressList",
  kind: "keyed",
  called: "address list",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
