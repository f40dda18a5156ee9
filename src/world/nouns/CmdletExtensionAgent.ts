import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CmdletExtensionAgent",
  kind: "keyed",
  called: "cmdlet extension agent",
  source: "inferred",
});
