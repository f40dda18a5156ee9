import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RemoteDomain",
  kind: "keyed",
  called: "remote domain",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
