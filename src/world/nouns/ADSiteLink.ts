import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ADSiteLink",
  kind: "keyed",
  called: "AD site link",
  source: "inferred",
});
