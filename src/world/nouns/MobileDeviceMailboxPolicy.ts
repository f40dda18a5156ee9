import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "MobileDeviceMailboxPolicy",
  kind: "keyed",
  called: "mobile device mailbox policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
