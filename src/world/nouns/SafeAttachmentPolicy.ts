import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";
import { neededSettings, switchesNeeding } from "./policy/neededSettings.ts";

export default defineProtectionPolicy({
  noun: "SafeAttachmentPolicy",
  called: "safe attachment policy",
  builtIn: { name: "Built-In Protection Policy", values: { IsBuiltInProtection: true, Enable: true } },
  rule: "SafeAttachmentRule",
  guard: neededSettings(switchesNeeding({ Redirect: "RedirectAddress" })),
  properties: {
    IsBuiltInProtection: { kind: "Boolean", default: false },
    ActionOnError: { kind: "Boolean", default: true },
  },
  parameters: { MakeBuiltInProtection: { sets: (value) => ({ IsBuiltInProtection: value === true }) } },
});
