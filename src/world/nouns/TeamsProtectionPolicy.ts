import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "TeamsProtectionPolicy",
  kind: "keyed",
  called: "teams protection policy",
  source: "inferred",
});
