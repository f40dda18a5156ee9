import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "CASMailboxPlan",
  kind: "keyed",
  called: "CAS mailbox plan",
  type: "Microsoft.Exchange.Data.Directory.Management.CASMailboxPlan",
  source: "inferred",
});
