import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "RMSTemplate",
  kind: "keyed",
  called: "RMS template",
  source: "inferred",
});
