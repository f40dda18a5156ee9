import type { StoreSchema } from "../store/Collection.ts";
import { chainedFiles } from "../store/migrate/chainedFiles.ts";
import { directoryOfNouns } from "../store/migrate/directoryOfNouns.ts";
import { mailboxGuids } from "../store/migrate/mailboxGuids.ts";
import { networkSubnets } from "../store/migrate/networkSubnets.ts";
import { adminAuditLog } from "./audit/AdminAuditLogEntry.ts";
import { mailboxAuditLog } from "./audit/MailboxAuditLog.ts";
import { certificates } from "./certificate/ExchangeCertificate.ts";
import { cloudSettings, endpointFaults } from "./cloud/CloudSettings.ts";
import { devices } from "./device/Device.ts";
import { faults } from "./faults/Fault.ts";
import { disconnectedMailboxes } from "./mailbox/DisconnectedMailbox.ts";
import { folderLanguages } from "./mailbox/folderLanguage.ts";
import { mailboxFolders } from "./mailbox/MailboxFolder.ts";
import { mailboxItems } from "./mailbox/MailboxItem.ts";
import { unopenedMailboxes } from "./mailbox/unopenedMailbox.ts";
import { healthManagers } from "./monitoring/HealthManager.ts";
import { directory, nounObjects, recipients, removedStock, softDeletedRecipients } from "./nouns/rows/NounRow.ts";
import { valueProblems } from "./nouns/rows/valueProblems.ts";
import { organizations } from "./Organization.ts";
import { sessionTimes } from "./openWorld.ts";
import { quarantinedMessages } from "./protection/QuarantinedMessage.ts";
import { componentStates } from "./server/ComponentState.ts";
import { machines } from "./server/Machine.ts";
import { registryRecords } from "./server/RegistryRecord.ts";
import { sentMail } from "./server/SentMail.ts";
import { serverEvents } from "./server/ServerEvent.ts";
import { services } from "./service/Service.ts";
import { accounts } from "./tenant/Account.ts";
import { textRecords } from "./tenant/publicDns.ts";
import { servicePrincipals } from "./tenant/ServicePrincipal.ts";
import { tenants } from "./tenant/Tenant.ts";
import { agentLog } from "./transport/antispam/AgentLogEntry.ts";
import { autoReplies } from "./transport/autoReply.ts";
import { messageTrackingLog } from "./transport/MessageTrackingEvent.ts";
import { outsideMail } from "./transport/OutsideMail.ts";
import { pendingNotifications } from "./transport/PendingNotification.ts";
import { queuedMessages } from "./transport/QueuedMessage.ts";
import { stoppedWebItems } from "./web/stoppedWebItems.ts";

/** Every collection of an organisation's store, in the order of the document. */
export const worldSchema: StoreSchema = {
  version: 5,
  migrations: [chainedFiles, directoryOfNouns, mailboxGuids, networkSubnets],
  byHand: valueProblems,
  collections: [
    organizations,
    sessionTimes,
    directory,
    machines,
    services,
    healthManagers,
    certificates,
    tenants,
    accounts,
    servicePrincipals,
    cloudSettings,
    endpointFaults,
    sentMail,
    recipients,
    nounObjects,
    removedStock,
    adminAuditLog,
    mailboxAuditLog,
    messageTrackingLog,
    agentLog,
    queuedMessages,
    pendingNotifications,
    quarantinedMessages,
    outsideMail,
    autoReplies,
    devices,
    componentStates,
    serverEvents,
    textRecords,
    mailboxFolders,
    folderLanguages,
    mailboxItems,
    disconnectedMailboxes,
    unopenedMailboxes,
    softDeletedRecipients,
    faults,
    registryRecords,
    stoppedWebItems,
  ],
};
