import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ADSite",
  kind: "keyed",
  called: "AD site",
  source: "inferred",
});
