import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SweepRule",
  kind: "keyed",
  called: "sweep rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  parameters: {
    BypassScopeCheck: { accepted: "The rules of every mailbox can be read." },
  },
  source: "inferred",
});
