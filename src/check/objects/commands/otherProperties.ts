import { ownEntry } from "../../../base/ownEntry.ts";

/** Properties that hold objects of which a text is all that is known here, by noun (documentation of the migration of public folders). */
export const deepProperties: Readonly<Record<string, readonly string[]>> = {
  OrganizationConfig: ["rootpublicfoldermailbox"],
};

/**
 * Properties that recorded objects of some version or of the cloud have, and the data of their nouns do not: by noun, whose own objects are
 * those of one version. Some are of recorded objects, the others of what people write of the products' output (inferred).
 */
export const otherProperties: Readonly<Record<string, string>> = {
  ADPermission:
    "AccessRights ChildObjectTypes Deny ExtendedRights InheritanceType InheritedObjectType IsInherited Properties User UserSid Owner ObjectType Type",
  AcceptedDomain: "RawAuthenticationType SmtpDaneStatus AzureProvisioningRegion",
  CASMailbox: "PopMessageDeleteEnabled ExternalDirectoryObjectId ExchangeGuid",
  CalendarProcessing: "AllowDistributionGroup AllowMultipleResources EnforceAdjacencyAsOverlap UseLegacyCalculations",
  Contact: "OrganizationalUnit UMDialPlan PrimarySmtpAddress",
  DatabaseAvailabilityGroup: "DistributedStoreConfig DxStoreReplayConfigVersion",
  DistributionGroup: "MigrationToUnifiedGroupInProgress SendAsPermissionList DelegateListLink",
  DynamicDistributionGroup: "WindowsLiveID ManagedByWithDisplayName SendAsPermissionList",
  ExchangeCertificate:
    "AccessRules CertificateRequest IisServices KeyIdentifier RootCAType PublicKeySize ServicesStringForm Archived Extensions IssuerName PrivateKey PublicKey RawData SignatureAlgorithm Version Handle HasNonExportable",
  ExchangeServer: "MitigationsAppliedTime",
  HealthReport:
    "Server State HealthSet HealthGroup AlertValue LastTransitionTime MonitorCount HaImpactingMonitorCount Entries NotificationTime",
  InboundConnector:
    "DetectSenderIPBySkippingLastIP DetectSenderIPBySkippingTheseIPs DetectSenderIPBySkippingTheseProviders DetectSenderIPRecipientList",
  MailUser: "MailboxProvisioningConstraint AccountDisabled GuestInfo OtherMail CreationType",
  Mailbox:
    "DatabaseGuid IsMonitoringMailbox MailboxRegionSuffix MessageRecallProcessingEnabled IsPublicFolderSystemMailbox DelayReleaseHoldApplied PitrEnabled PitrCopyIntervalInSeconds PitrPaused PitrPausedTimestamp PitrOffboardedTimestamp ArchiveDatabaseGuid RecipientThrottlingThreshold SharedEmailDomainTenant SharedEmailDomainState SharedWithTargetSmtpAddress SharedEmailDomainStateLastModified ResourceProvisioningOptions PitrState M365BackupState ExoExchangeSecurityDescriptor RecalculateInactiveMailbox RemoveDelayHoldApplied RemoveDelayReleaseHoldApplied RemoveDisabledArchive RemoveMailboxProvisioningConstraint UpdateEnforcedTimestamp ExcludeFromAllOrgHolds",
  MailboxDatabase:
    "IsExcludedFromProvisioningForDraining MailboxLoadBalanceEnabled MailboxLoadBalanceOverloadedThreshold MailboxLoadBalanceUnderloadedThreshold MailboxLoadBalanceMaximumEdbFileSize MailboxLoadBalanceRelativeLoadCapacity MailboxProvisioningAttributes MetaCacheDatabaseFolderPath MetaCacheDatabaseMountedOnServer MetaCacheDatabaseRootFolderPath StorageGroup StorageGroupName CopyEdbFilePath HasLocalCopy",
  MailboxFolderStatistics:
    "OldestDeletedItemReceivedDate NewestDeletedItemReceivedDate OldestItemLastModifiedDate NewestItemLastModifiedDate ManagedFolder DeletePolicy ArchivePolicy TopClientInfoForSubject TopClientInfoCountForSubject SearchFolders CompliancePolicy RetentionFlags LastModifiedTime Movable RecoverableItemsFolder ContentMailboxGuid ContentFolder LastMovedTimeStamp AuditFolderStateSynced AuditSynchronizationTime Audience TargetQuota StorageQuota StorageWarningQuota FolderPaths",
  MailboxPermission: "UserSid",
  MailboxStatistics:
    "TablesTotalSize TablesTotalAvailableSize LastInteractionTime LastUserActionTime NamedPropertiesCount StorageGroupName IsClutterEnabled LastUserAccessTime",
  ManagementRoleAssignment:
    "runspaceId principalId roleDefinitionId condition directoryScopeId resourceScope version displayName whenChangedDateTime whenCreatedDateTime whenChangedUTCDateTime whenCreatedUTCDateTime appScopeId",
  Message:
    "Status Size Queue ExpirationTime InternetMessageId LastError MessageLatency MessageSourceName OriginalFromAddress RetryCount SCL SourceIP Priority Directionality ComponentLatency DeferReason AccountForest ExternalDirectoryOrganizationId MessageIdentity IsProbeMessage LastErrorCode LockReason",
  MessageTrace: "Organization StartDate EndDate Index",
  MigrationBatch:
    "State Flags PendingCount ProvisionedCount FailedInitialSyncCount FailedIncrementalSyncCount CompletedWithWarningCount ValidationWarningCount ValidationWarnings Message CreationDateTimeUTC StartDateTimeUTC StartAfterUTC InitialSyncDateTime InitialSyncDateTimeUTC InitialSyncDuration LastSyncedDateTime LastSyncedDateTimeUTC FinalizedDateTime FinalizedDateTimeUTC CompleteAfterUTC SubmittedByUser OwnerId OwnerExchangeObjectId ExcludedFolders Reports IsProvisioning BatchFlags CurrentRetryCount SupportedActions PrimaryOnly ArchiveOnly RemovedItemsCount RemovedCount SyncingCount SyncedItemCount DataConsistencyScore TargetAutoProvisioning",
  MoveRequestStatistics:
    "UserIdentity IsOffline DoNotPreserveMailboxSignature MoveRequest WorkloadType PreventCompletion IgnoreRuleLimitErrors SourceVersion SourceArchiveDatabase SourceArchiveVersion SourceArchiveServer TargetVersion TargetArchiveDatabase TargetArchiveVersion TargetArchiveServer RemoteHostName RemoteGlobalCatalog RemoteCredentialUsername RemoteDatabaseName RemoteArchiveDatabaseName TargetDeliveryDomain ArchiveDomain AllowLargeItems LastUpdateTimestamp LastSuccessfulSyncTimestamp InitialSeedingCompletedTimestamp FinalSyncTimestamp TotalFinalizationDuration TotalDataReplicationWaitDuration TotalSuspendedDuration TotalFailedDuration TotalQueuedDuration TotalInProgressDuration TotalStalledDueToCIDuration TotalStalledDueToHADuration TotalStalledDueToMailboxLockedDuration TotalStalledDueToReadThrottle TotalStalledDueToWriteThrottle TotalStalledDueToReadCpu TotalStalledDueToWriteCpu TotalStalledDueToReadUnknown TotalStalledDueToWriteUnknown TotalTransientFailureDuration TotalProxyBackoffDuration TotalIdleDuration TotalStalledDuration TotalArchiveItemCount TotalPrimarySize TotalPrimaryItemCount BytesTransferred BytesTransferredPerMinute PositionInQueue InternalFlags FailureContext FailureHash RecipientTypeDetails RequestJobOnTheQueue JobType StartAfter CompleteAfter RequestExpiryTimestamp EstimatedTransferSize EstimatedTransferItemCount PoisonCount CancelRequest DataConsistencyScore DataConsistencyScoringFactors HasUnapprovedSkippedItems RequestCreator RestartingAfterSignatureChange IncrementalSyncInterval MoveOptions MissingItemsEncountered LastFailure LastConnectedServer IsInteractive PickupTime RequestExpiryInterval",
  OutlookAnywhere: "RootVdir XropUrl Path AdminDisplayVersion",
  PublicFolderClientPermission: "SharingPermissionFlags",
  Recipient:
    "AuthenticationType DatabaseName MobileFeaturesEnabled InformationBarrierSegments WhenIBSegmentChanged IdentifyPrimarySmtpAddress UserPrincipalName",
  RecipientPermission: "TrusteeSidString",
  RemoteMailbox:
    "DeliverToMailboxAndForward RetentionHoldEnabled EndDateForRetentionHold StartDateForRetentionHold ExternalEmailAddress AccountDisabled UsageLocation SKUAssigned MailboxRegion WindowsLiveID DataEncryptionPolicy MailboxLocations",
  RoleGroup:
    "whenChangedDateTime whenCreatedDateTime whenChangedUTCDateTime whenCreatedUTCDateTime version customConfigWriteScope customRecipientWriteScope recipientOrganizationalUnitScope newMembers",
  ServerHealth:
    "Server CurrentHealthSetState Name TargetResource HealthSetName HealthGroupName AlertValue FirstAlertObservedTime Description IsHaImpacting RecurranceInterval RecurrenceInterval DefinitionCreatedTime HealthSetDescription ServerComponentName LastTransitionTime LastExecutionTime LastExecutionResult ResultId WorkItemId IsStale Error Exception IsNotified LastFailedProbeId LastFailedProbeResultId ServicePriority",
  TransportService: "AdminDisplayVersion IsEdgeServer",
  UnifiedGroup:
    "MigrationToUnifiedGroupInProgress RejectMessagesFromSendersOrMembersWithDisplayNames SendAsPermissionList CalendarUrl FileNotificationsSettings GroupPersonification GroupSKU InboxUrl IsExternalResourcesPublished IsMailboxConfigured IsMembershipDynamic MailboxProvisioningConstraint ManagedByDetails PeopleUrl PhotoUrl SensitivityLabel SharePointSiteUrl SharePointDocumentsUrl SharePointNotebookUrl YammerEmailAddress ExpirationTime AllowAddGuests Database ServerName",
  User: "DirectReportsWithDisplayName CloudCacheProvider CloudCacheScope CloudCacheRemoteEmailAddress CloudCacheUserName IsCloudCache IsCloudCacheBlocked IsCloudCacheProvisioningComplete MailboxWorkloads DesiredMailboxWorkloads DesiredMailboxWorkloadsGracePeriod DesiredMailboxWorkloadsModified LegalAgeGroup UpgradeMessage UpgradeDetails UpgradeStage UpgradeStageTimeStamp MailboxProvisioningConstraint MailboxProvisioningPreferences InPlaceHolds AccountDisabled IsInactiveMailbox",
};

/** Nouns of which no property is left that nobody has named, with those above (inferred from the reference's settings and recorded objects). */
export const listedNouns: ReadonlySet<string> = new Set(
  (
    "ADPermission CASMailbox CalendarProcessing Contact DatabaseAvailabilityGroup DistributionGroup ExchangeCertificate HealthReport InboxRule MailContact MailUser " +
    "MailboxAutoReplyConfiguration MailboxDatabase MailboxFolderPermission MailboxFolderStatistics MailboxPermission MailboxStatistics " +
    "Message MessageTrace MigrationBatch MoveRequest MoveRequestStatistics OutlookAnywhere PublicFolderClientPermission Recipient RecipientPermission RemoteMailbox " +
    "ServerHealth TransportRule TransportService UnifiedGroup User"
  ).split(" "),
);

const accessStates = "Allowed Blocked DeviceDiscovery Quarantined Unknown";

const copyStates =
  "ActivationSuspended Disconnected DisconnectedAndHealthy DisconnectedAndResynchronizing Dismounted Dismounting Failed FailedAndSuspended Healthy " +
  "Initializing Misconfigured Mounted Mounting NonExchangeReplication Resynchronizing Seeding SeedingSource ServiceDown SinglePageRestore Suspended Unknown";

const requestStates =
  "AutoSuspended Completed CompletedWithWarning CompletedWithWarnings CompletionInProgress CompletionFailed Failed InProgress None Queued Suspended Synced";

const folderTypes =
  "Archive Audits Birthday Calendar CalendarLogging Clutter CommunicatorHistory Contacts ConversationActions DeletedItems DiscoveryHolds Drafts Files ImContactList Inbox " +
  "Journal JunkEmail LegacyArchiveJournals LocalFailures Notes Outbox QuickContacts RecipientCache RecoverableItemsDeletions RecoverableItemsPurges " +
  "RecoverableItemsRoot RecoverableItemsVersions Root RssSubscription SentItems ServerFailures SyncIssues Tasks User UserCreated WorkingSet Conflicts Recents PersonMetadata";

const alerts = "Degraded Disabled Healthy Repairing Unhealthy UnMonitored Unavailable Unknown";

/** The words of properties that the data of their nouns hold as texts: by noun, then property (documentation of the cmdlets and their filters). */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ActiveSyncDevice: { deviceaccessstate: accessStates },
  ActiveSyncDeviceStatistics: { deviceaccessstate: accessStates },
  ComplianceSearch: { status: "Completed Failed InProgress NotStarted PartiallySucceeded Starting Stopped Stopping" },
  DatabaseCopyStatus: { status: copyStates },
  DkimSigningConfig: { status: "CnameMissing KeysMissing NoDKIMKeys Valid" },
  ExchangeCertificate: {
    status: "DateInvalid Invalid PendingRequest RevocationCheckFailure Revoked Unknown Untrusted Valid",
  },
  HealthReport: {
    alertvalue: alerts,
    state: "Functional NotApplicable Offline Online PartiallyOnline Sidelined Unavailable",
  },
  Mailbox: { archivestate: "HostedPending HostedProvisioned Local None OnPremise" },
  MailboxDatabaseCopyStatus: { status: copyStates },
  MailboxFolderStatistics: { foldertype: folderTypes },
  MailboxExportRequest: { status: requestStates },
  MailboxExportRequestStatistics: { status: requestStates },
  MailboxImportRequest: { status: requestStates },
  MailboxImportRequestStatistics: { status: requestStates },
  MailboxRestoreRequest: { status: requestStates },
  MailboxRestoreRequestStatistics: { status: requestStates },
  MailboxPermission: {
    accessrights: "ChangeOwner ChangePermission DeleteItem ExternalAccount FullAccess ReadPermission SendAs",
  },
  MailboxRepairRequest: { jobstate: "Failed Queued Running Succeeded" },
  Message: { status: "Active Locked PendingRemove PendingSuspend Ready Retry Suspended" },
  MobileDevice: { deviceaccessstate: accessStates },
  MobileDeviceStatistics: { deviceaccessstate: accessStates },
  MoveRequestStatistics: {
    status:
      "AutoSuspended Completed CompletedWithWarning CompletionInProgress Failed InProgress None Queued Suspended Synced",
  },
  QuarantineMessage: { releasestatus: "Approved Denied Error NotReleased PreparingToRelease Released Requested" },
  Queue: {
    status: "Active Connecting None Ready Retry Suspended",
    deliverytype:
      "DeliveryAgent DNSConnectorDelivery Heartbeat MapiDelivery NonSmtpGatewayDelivery ShadowRedundancy SmartHostConnectorDelivery SmtpDeliveryToMailbox SmtpRelayToConnectorSourceServers SmtpRelayToDag SmtpRelayToMailboxDeliveryGroup SmtpRelayToRemoteActiveDirectorySite SmtpRelayToRemoteAdSite SmtpRelayToRemoteForest SmtpRelayToServers SmtpRelayToTiRg SmtpRelayWithinAdSite SmtpRelayWithinAdSiteToEdge Undefined Unreachable",
  },
  ServerHealth: { alertvalue: alerts },
  TransportRule: { state: "Disabled Enabled" },
};

export function otherWords(noun: string, property: string): readonly string[] | null {
  return ownEntry(ownEntry(words, noun) ?? {}, property.toLowerCase())?.split(" ") ?? null;
}
