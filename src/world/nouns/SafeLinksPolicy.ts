import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "SafeLinksPolicy",
  called: "safe links policy",
  builtIn: { name: "Built-In Protection Policy", values: { IsBuiltInProtection: true } },
  rule: "SafeLinksRule",
  properties: { IsBuiltInProtection: { kind: "Boolean", default: false } },
  parameters: { MakeBuiltInProtection: { sets: (value) => ({ IsBuiltInProtection: value === true }) } },
});
