import { defineRecipient } from "./defineRecipient.ts";
import { defaultObject } from "./mailboxPolicies.ts";
import { isOneOf, ordinaryMailboxes } from "./recipientTypes.ts";

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
  accepts: isOneOf(...ordinaryMailboxes),
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
  // Get-: what it asks for is shown anyway.
  parameters: { ActiveSyncDebugLogging: { selection: () => () => true } },
  source: "documented",
});
