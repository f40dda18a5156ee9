import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HostedOutboundSpamFilterPolicy",
  kind: "keyed",
  called: "hosted outbound spam filter policy",
  verbs: ["Get", "New", "Remove", "Set"],
  source: "inferred",
});
