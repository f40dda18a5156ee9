import { defineRecipient } from "./defineRecipient.ts";
import { isMonitoringMailbox, isOneOf, ordinaryMailboxes } from "./directory/recipientTypes.ts";
import { ewsAccessPolicy, ewsListRefusal } from "./mailbox/ewsAccess.ts";
import { serverLegacyName, serverNameOf } from "./mailbox/mailboxPlace.ts";
import { defaultObject } from "./mailbox/mailboxPolicies.ts";

/** In the order of their numbers, which parameters take as well (documented). */
const retrievalFormats = [
  "TextOnly",
  "HtmlOnly",
  "HtmlAndTextAlternative",
  "TextEnrichedOnly",
  "TextEnrichedAndTextAlternative",
  "BestBodyFormat",
  "Tnef",
];

export default defineRecipient({
  noun: "CASMailbox",
  called: "client access mailbox",
  accepts: isOneOf(...ordinaryMailboxes, "MonitoringMailbox"),
  verbs: ["Get", "Set"],
  type: "Microsoft.Exchange.Data.Directory.Management.CASMailbox",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    ImapMessagesRetrievalMimeFormat: {
      values: retrievalFormats,
      type: "Microsoft.Exchange.Data.Directory.MimeTextFormat",
      default: "BestBodyFormat",
    },
    PopMessagesRetrievalMimeFormat: {
      values: retrievalFormats,
      type: "Microsoft.Exchange.Data.Directory.MimeTextFormat",
      default: "BestBodyFormat",
    },
    ServerName: { kind: "String", derive: serverNameOf },
    ServerLegacyDN: { kind: "String", derive: serverLegacyName },
    // Nothing is said of these applications until somebody does.
    ...Object.fromEntries(
      ["EwsAllowOutlook", "EwsAllowMacOutlook", "EwsAllowEntourage"].map((name) => [
        name,
        { kind: "Boolean", default: null },
      ]),
    ),
    ActiveSyncEnabled: { kind: "Boolean", default: true },
    OWAEnabled: { kind: "Boolean", default: true },
    PopEnabled: { kind: "Boolean", default: true },
    ImapEnabled: { kind: "Boolean", default: true },
    MAPIEnabled: { kind: "Boolean", default: true },
    ECPEnabled: { kind: "Boolean", default: true },
    OWAforDevicesEnabled: { kind: "Boolean", default: true },
    EwsEnabled: { kind: "Boolean", default: true },
    OwaMailboxPolicy: {
      kind: "ADObjectId",
      references: "OwaMailboxPolicy",
      default: null,
      cloud: defaultObject("OwaMailboxPolicy"),
    },
    ActiveSyncMailboxPolicy: {
      kind: "ADObjectId",
      references: "MobileDeviceMailboxPolicy",
      default: defaultObject("MobileDeviceMailboxPolicy"),
      noneIsDefault: true,
    },
    ActiveSyncMailboxPolicyIsDefaulted: {
      kind: "Boolean",
      derive: ({ values }) => (values.ActiveSyncMailboxPolicy ?? null) === null,
    },
  },
  parameters: {
    // Get-: what they ask for is shown anyway.
    ActiveSyncDebugLogging: { selection: () => () => true },
    ActiveSyncSuppressReadReceipt: { selection: () => () => true },
    ReadIsOptimizedForAccessibility: { selection: () => () => true },
    ProtocolSettings: { selection: () => () => true },
    RecalculateHasActiveSyncDevicePartnership: { selection: () => () => true },
    Monitoring: { selection: () => isMonitoringMailbox },
    EwsApplicationAccessPolicy: ewsAccessPolicy,
    ResetAutoBlockedDevices: { accepted: "No device is blocked by itself here.", acts: true },
  },
  hidden: (row, given) => isMonitoringMailbox(row) && given.get("Monitoring") !== true,
  validate: ewsListRefusal,
  source: "documented",
});
