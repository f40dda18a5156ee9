import { defineRecipient } from "./defineRecipient.ts";
import { defaultObject } from "./mailboxPolicies.ts";
import { isOneOf, ordinaryMailboxes } from "./recipientTypes.ts";

export default defineRecipient({
  noun: "CASMailbox",
  called: "client access mailbox",
  accepts: isOneOf(...ordinaryMailboxes),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.CASMailbox",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    ActiveSyncEnabled: { kind: "Boolean", default: true },
    OWAEnabled: { kind: "Boolean", default: true },
    PopEnabled: { kind: "Boolean", default: true },
    ImapEnabled: { kind: "Boolean", default: true },
    MAPIEnabled: { kind: "Boolean", default: true },
    ECPEnabled: { kind: "Boolean", default: true },
    OWAforDevicesEnabled: { kind: "Boolean", default: true },
    EwsEnabled: { kind: "Boolean", default: true },
    OwaMailboxPolicy: { kind: "ADObjectId", references: "OwaMailboxPolicy" },
    ActiveSyncMailboxPolicy: {
      kind: "ADObjectId",
      references: "MobileDeviceMailboxPolicy",
      default: defaultObject("MobileDeviceMailboxPolicy"),
    },
    ActiveSyncMailboxPolicyIsDefaulted: {
      kind: "Boolean",
      derive: ({ values }) => values.ActiveSyncMailboxPolicy === undefined,
    },
  },
  source: "documented",
});
