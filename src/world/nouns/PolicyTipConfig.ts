import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PolicyTipConfig",
  kind: "keyed",
  called: "policy tip config",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
