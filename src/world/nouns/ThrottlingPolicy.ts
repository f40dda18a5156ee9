import { nameGuid } from "../../base/nameGuid.ts";
import { getOrganization } from "../Organization.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { policyInUse } from "./recipient/mailbox/mailboxPolicies.ts";

/** Counts, each of which may be unlimited, with what the global policy has (observed with Exchange 2013 CU23). */
const limits: Readonly<Record<string, number | "Unlimited">> = {
  AnonymousMaxConcurrency: 1,
  EasMaxConcurrency: 10,
  EasMaxDevices: 100,
  EasMaxDeviceDeletesPerMonth: "Unlimited",
  EwsMaxConcurrency: 27,
  EwsMaxSubscriptions: 5000,
  ImapMaxConcurrency: "Unlimited",
  OwaMaxConcurrency: 20,
  PopMaxConcurrency: 20,
  PowerShellMaxConcurrency: 18,
  PowerShellMaxCmdletsTimePeriod: "Unlimited",
  ExchangeMaxCmdlets: "Unlimited",
  PowerShellMaxCmdletQueueDepth: "Unlimited",
  PowerShellMaxDestructiveCmdlets: "Unlimited",
  PowerShellMaxDestructiveCmdletsTimePeriod: "Unlimited",
  PowerShellMaxCmdlets: "Unlimited",
  RcaMaxConcurrency: 40,
  CpaMaxConcurrency: 20,
  DiscoveryPreviewSearchResultsPageSize: 200,
  DiscoverySearchTimeoutPeriod: 10,
  MessageRateLimit: "Unlimited",
  RecipientRateLimit: "Unlimited",
  ForwardeeLimit: "Unlimited",
};

export default defineNoun({
  noun: "ThrottlingPolicy",
  kind: "keyed",
  called: "throttling policy",
  directory: {
    containers: ["Global Settings"],
    objectClass: ["top", "msExchGenericPolicy", "msExchThrottlingPolicy"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    ...Object.fromEntries(
      Object.entries(limits).map(([name, limit]) => [name, { kind: "Unlimited<UInt32>", default: limit }]),
    ),
    ThrottlingPolicyScope: { default: "Regular" },
  },
  parameters: {
    Explicit: { accepted: "Read where settings that nobody made are left out." },
    Diagnostics: { notModelled: "shows what the servers keep of a policy, which is described nowhere" },
  },
  asked: ({ values }, given) => (given.get("Explicit") === true ? withoutUsual(values) : {}),
  validate: (change) => {
    const [was, is] = [change.before, change.after].map((row) => row?.values.ThrottlingPolicyScope === "Global");
    if (was && !change.after) return taskError("GlobalPolicyStays", { policy: change.before?.name ?? "" });
    // Setup makes the one that there is (documented).
    return is && !was ? taskError("GlobalPolicyExists") : policyInUse("throttling policy")(change);
  },
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

/** Only what somebody set: the limits that would come from the global policy show nothing. */
function withoutUsual(values: Values): Values {
  return Object.fromEntries(Object.keys(limits).map((name) => [name, values[name] ?? null]));
}
