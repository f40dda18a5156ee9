import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ActiveSyncVirtualDirectory",
  kind: "perServer",
  called: "active sync virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
