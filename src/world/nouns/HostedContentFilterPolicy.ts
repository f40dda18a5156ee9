import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedContentFilterPolicy",
  called: "hosted content filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedContentFilterRule",
});
