import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ArcConfig",
  kind: "keyed",
  called: "arc config",
  source: "inferred",
});
