import { defineProtectionPolicy } from "./defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedConnectionFilterPolicy",
  called: "hosted connection filter policy",
  builtIn: { name: "Default", values: { IsDefault: true } },
  parameters: {
    // What such a text may say is not documented.
    ConfigurationXmlRaw: { notModelled: true },
  },
  source: "observed",
});
