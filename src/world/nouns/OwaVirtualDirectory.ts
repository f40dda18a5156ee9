import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "OwaVirtualDirectory",
  kind: "perServer",
  called: "owa virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
