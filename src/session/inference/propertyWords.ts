import { componentNames } from "../../world/server/serverComponents.ts";
import { eventIds } from "../../world/transport/eventIds.ts";

/** The words that properties have which are texts for the shell: one that is nearly one of them is that one written wrong. */
export function propertyWords(noun: string, property: string): readonly string[] | null {
  const own = Object.hasOwn(words, noun) ? words[noun] : {};
  return Object.hasOwn(own, property) ? own[property] : null;
}

const requestStates: readonly string[] = (
  "None Queued InProgress AutoSuspended CompletionInProgress Synced Completed CompletedWithWarning CompletedWithWarnings Suspended Failed " +
  "AutoSuspend"
).split(" ");

const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ServerComponentState: { Component: componentNames },
  MessageTrackingLog: {
    EventId: eventIds,
    // Documented for Exchange 2010 to 2019.
    Source: (
      "ADMIN AGENT APPROVAL BOOTLOADER DNS DSN GATEWAY MAILBOXRULE MEETINGMESSAGEPROCESSOR ORAR PICKUP POISONMESSAGE PUBLICFOLDER QUEUE " +
      "REDUNDANCY RESOLVER ROUTING SAFETYNET SMTP STOREDRIVER"
    ).split(" "),
  },
  // What the enumerations of these hold (documentation of the cmdlets, recorded objects).
  ConnectionInformation: { State: ["Connected", "Disconnected", "Broken"] },
  ExchangeCertificate: {
    Status: "Unknown Valid Revoked DateInvalid Untrusted Invalid RevocationCheckFailure PendingRequest".split(" "),
  },
  MailboxDatabaseCopyStatus: {
    Status: (
      "Unknown Failed Seeding Suspended Healthy Resynchronizing DisconnectedAndHealthy FailedAndSuspended Mounted Dismounted Initializing " +
      "Mounting Dismounting DisconnectedAndResynchronizing ServiceDown NonExchangeReplication SeedingSource Misconfigured"
    ).split(" "),
    ContentIndexState:
      "Unknown Healthy HealthyAndUpgrading Crawling Failed FailedAndSuspended Suspended Seeding Disabled AutoSuspended NotApplicable".split(
        " ",
      ),
  },
  MessageTrace: {
    Status: "None GettingStatus Failed Pending Delivered Expanded Quarantined FilteredAsSpam".split(" "),
  },
  MigrationBatch: {
    Status: (
      "Created Creating Waiting Syncing Stopping Stopped Starting Completed Completing CompletedWithErrors Failed Removing Synced " +
      "SyncedWithErrors IncrementalSyncing Corrupted"
    ).split(" "),
  },
  MigrationUser: {
    Status: (
      "Queued Validating Validated Provisioning ProvisionUpdating Syncing Synced IncrementalSyncing IncrementalFailed IncrementalStopped " +
      "Completing Completed CompletedWithWarnings CompletionSynced CompletionFailed Starting Stopping Stopped Failed Removing Corrupted " +
      "NeedsApproval"
    ).split(" "),
  },
  MoveRequest: { Status: requestStates },
  MoveRequestStatistics: { Status: requestStates },
  Queue: { Status: ["None", "Active", "Connecting", "Ready", "Retry", "Suspended"] },
};
