import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MyAnalyticsFeatureConfig",
  kind: "keyed",
  called: "my analytics feature config",
  source: "inferred",
});
