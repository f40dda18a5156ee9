import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedConnectionFilterPolicy",
  called: "hosted connection filter policy",
  directory: {
    containers: ["Hosted Connection Filter", "Transport Settings"],
    objectClass: ["top", "msExchHostedConnectionFilterPolicy"],
  },
  builtIn: { name: "Default", values: { IsDefault: true } },
  parameters: {
    // What such a text may say is not documented.
    ConfigurationXmlRaw: { notModelled: true },
  },
  source: "observed",
});
