import { wideRange } from "./mailFlow/wideRange.ts";
import { defineProtectionPolicy } from "./policy/defineProtectionPolicy.ts";

export default defineProtectionPolicy({
  noun: "HostedConnectionFilterPolicy",
  called: "hosted connection filter policy",
  directory: {
    containers: ["Hosted Connection Filter", "Transport Settings"],
    objectClass: ["top", "msExchHostedConnectionFilterPolicy"],
  },
  builtIn: { name: "Default", values: { IsDefault: true } },
  properties: {
    IPAllowList: { kind: "MultiValuedProperty<IPRange>" },
    IPBlockList: { kind: "MultiValuedProperty<IPRange>" },
  },
  guard: ({ before, after }) => wideRange(before, after, ["IPAllowList", "IPBlockList"]),
  parameters: {
    // What such a text may say is not documented.
    ConfigurationXmlRaw: { notModelled: true },
  },
  source: "observed",
});
