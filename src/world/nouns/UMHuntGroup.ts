import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMHuntGroup",
  kind: "keyed",
  called: "UM hunt group",
  source: "inferred",
});
