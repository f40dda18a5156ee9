import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MapiVirtualDirectory",
  kind: "perServer",
  called: "mapi virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
