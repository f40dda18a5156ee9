import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "WebServicesVirtualDirectory",
  kind: "perServer",
  called: "web services virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
