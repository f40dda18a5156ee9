import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EcpVirtualDirectory",
  kind: "perServer",
  called: "ecp virtual directory",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
