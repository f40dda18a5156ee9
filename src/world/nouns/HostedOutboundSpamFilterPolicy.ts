import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedOutboundSpamFilterPolicy",
  called: "hosted outbound spam filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedOutboundSpamFilterRule",
});
