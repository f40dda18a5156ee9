import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "AntiPhishPolicy",
  called: "anti phish policy",
  builtIn: { name: "Office365 AntiPhish Default", values: { IsDefault: true } },
  rule: "AntiPhishRule",
});
