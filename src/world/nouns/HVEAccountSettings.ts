import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HVEAccountSettings",
  kind: "keyed",
  called: "HVE account settings",
  source: "inferred",
});
