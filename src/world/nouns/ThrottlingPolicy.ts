import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { policyInUse } from "./recipient/mailboxPolicies.ts";

/** Counts that are unlimited unless somebody limits them (observed with Exchange 2013 CU23). */
const limits = [
  "EasMaxDeviceDeletesPerMonth",
  "ImapMaxConcurrency",
  "PowerShellMaxCmdletsTimePeriod",
  "ExchangeMaxCmdlets",
  "PowerShellMaxCmdletQueueDepth",
  "PowerShellMaxDestructiveCmdlets",
  "PowerShellMaxDestructiveCmdletsTimePeriod",
  "PowerShellMaxCmdlets",
  "MessageRateLimit",
  "RecipientRateLimit",
  "ForwardeeLimit",
];

export default defineNoun({
  noun: "ThrottlingPolicy",
  kind: "keyed",
  called: "throttling policy",
  directory: {
    containers: ["Global Settings"],
    objectClass: ["top", "msExchThrottlingPolicy"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  properties: {
    ...Object.fromEntries(limits.map((name) => [name, { kind: "Unlimited<UInt32>", default: "Unlimited" }])),
    ThrottlingPolicyScope: { default: "Regular" },
  },
  validate: policyInUse("throttling policy"),
  stock: (world) => {
    const { guid } = getOrganization(world);
    return [
      {
        name: `GlobalThrottlingPolicy_${nameGuid(guid, "GlobalThrottlingPolicy")}`,
        values: { ThrottlingPolicyScope: "Global" },
      },
    ];
  },
  source: "observed",
});
