import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PowerShellVirtualDirectory",
  kind: "perServer",
  called: "power shell virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
