import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DetailsTemplate",
  kind: "keyed",
  called: "details template",
  source: "inferred",
});
