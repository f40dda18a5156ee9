import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OabVirtualDirectory",
  kind: "perServer",
  called: "oab virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
