import { defineRestNoun, type PropertySets } from "./declaration/defineRestNoun.ts";
import casMailbox from "./recipient/CASMailbox.ts";

/** The property sets of the module (documented). */
const sets: PropertySets = {
  Minimum: [
    "EmailAddresses",
    "DisplayName",
    "PrimarySmtpAddress",
    "ActiveSyncEnabled",
    "ECPEnabled",
    "EwsEnabled",
    "ImapEnabled",
    "MAPIEnabled",
    "OWAEnabled",
    "PopEnabled",
    "ServerLegacyDN",
    "Name",
    "Guid",
    "Identity",
    "ExchangeVersion",
    "OrganizationId",
    "ExternalDirectoryObjectId",
  ],
  ActiveSync: [
    "ActiveSyncAllowedDeviceIDs",
    "ActiveSyncBlockedDeviceIDs",
    "ActiveSyncDebugLogging",
    "ActiveSyncEnabled",
    "ActiveSyncMailboxPolicy",
    "ActiveSyncMailboxPolicyIsDefaulted",
    "ActiveSyncSuppressReadReceipt",
    "HasActiveSyncDevicePartnership",
  ],
  Ews: [
    "EwsAllowEntourage",
    "EwsAllowList",
    "EwsAllowMacOutlook",
    "EwsAllowOutlook",
    "EwsApplicationAccessPolicy",
    "EwsBlockList",
    "EwsEnabled",
  ],
  Imap: [
    "ImapEnabled",
    "ImapEnableExactRFC822Size",
    "ImapForceICalForCalendarRetrievalOption",
    "ImapMessagesRetrievalMimeFormat",
    "ImapSuppressReadReceipt",
    "ImapUseProtocolDefaults",
  ],
  Mapi: [
    "MAPIBlockOutlookExternalConnectivity",
    "MAPIBlockOutlookNonCachedMode",
    "MAPIBlockOutlookRpcHttp",
    "MAPIBlockOutlookVersions",
    "MAPIEnabled",
    "MapiHttpEnabled",
  ],
  Pop: [
    "PopEnabled",
    "PopEnableExactRFC822Size",
    "PopForceICalForCalendarRetrievalOption",
    "PopMessagesRetrievalMimeFormat",
    "PopSuppressReadReceipt",
    "PopUseProtocolDefaults",
  ],
  ProtocolSettings: [
    "ExternalImapSettings",
    "ExternalPopSettings",
    "ExternalSmtpSettings",
    "InternalImapSettings",
    "InternalPopSettings",
    "InternalSmtpSettings",
  ],
};

export default defineRestNoun("EXOCasMailbox", casMailbox, sets);
