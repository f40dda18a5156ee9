import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "SafeAttachmentPolicy",
  called: "safe attachment policy",
  builtIn: { name: "Built-In Protection Policy", values: { IsBuiltInProtection: true, Enable: true } },
  rule: "SafeAttachmentRule",
  properties: {
    IsBuiltInProtection: { kind: "Boolean", default: false },
    ActionOnError: { kind: "Boolean", default: true },
  },
  parameters: { MakeBuiltInProtection: { sets: (value) => ({ IsBuiltInProtection: value === true }) } },
});
