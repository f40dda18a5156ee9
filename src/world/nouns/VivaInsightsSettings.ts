import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "VivaInsightsSettings",
  kind: "keyed",
  called: "viva insights settings",
  source: "inferred",
});
