import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedContentFilterPolicy",
  called: "hosted content filter policy",
  directory: {
    containers: ["Hosted Content Filter", "Transport Settings"],
    objectClass: ["top", "msExchHostedContentFilterConfig"],
  },
  builtIn: { name: "Default", values: { IsDefault: true } },
  rule: "HostedContentFilterRule",
});
