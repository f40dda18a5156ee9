import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "HostedOutboundSpamFilterRule",
  kind: "ordered",
  called: "hosted outbound spam filter rule",
  verbs: ["Disable", "Enable", "Get", "New", "Remove", "Set"],
  source: "inferred",
});
