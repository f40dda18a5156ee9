import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "SiteMailboxProvisioningPolicy",
  kind: "keyed",
  called: "site mailbox provisioning policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
