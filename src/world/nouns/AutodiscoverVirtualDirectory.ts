import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AutodiscoverVirtualDirectory",
  kind: "perServer",
  called: "autodiscover virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
