import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "AntiPhishRule",
  kind: "ordered",
  called: "anti phish rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
