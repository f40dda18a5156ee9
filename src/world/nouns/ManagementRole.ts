import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ManagementRole",
  kind: "keyed",
  called: "management role",
  source: "inferred",
});
