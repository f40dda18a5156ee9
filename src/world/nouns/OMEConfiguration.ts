import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OMEConfiguration",
  kind: "keyed",
  called: "OME configuration",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
