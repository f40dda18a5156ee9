import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedConnectionFilterPolicy",
  called: "hosted connection filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  source: "observed",
});
