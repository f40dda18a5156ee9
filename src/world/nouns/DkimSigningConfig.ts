import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DkimSigningConfig",
  kind: "keyed",
  called: "dkim signing config",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
