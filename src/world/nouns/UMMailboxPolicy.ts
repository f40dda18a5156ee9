import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "UMMailboxPolicy",
  kind: "keyed",
  called: "UM mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { UMDialPlan: { kind: "ADObjectId", references: "UMDialPlan" } },
  source: "inferred",
});
