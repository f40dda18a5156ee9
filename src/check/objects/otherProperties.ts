/**
 * Properties that recorded objects of some version or of the cloud have, and the data of their nouns do not: by noun, whose own objects are
 * those of one version (source: recorded objects).
 */
export const otherProperties: Readonly<Record<string, string>> = {
  AcceptedDomain: "RawAuthenticationType SmtpDaneStatus AzureProvisioningRegion",
  CASMailbox: "PopMessageDeleteEnabled",
  DynamicDistributionGroup: "WindowsLiveID ManagedByWithDisplayName SendAsPermissionList",
  ExchangeServer: "MitigationsAppliedTime",
  InboundConnector:
    "DetectSenderIPBySkippingLastIP DetectSenderIPBySkippingTheseIPs DetectSenderIPBySkippingTheseProviders DetectSenderIPRecipientList",
  Mailbox:
    "DatabaseGuid IsMonitoringMailbox MailboxRegionSuffix MessageRecallProcessingEnabled IsPublicFolderSystemMailbox DelayReleaseHoldApplied PitrEnabled PitrCopyIntervalInSeconds PitrPaused PitrPausedTimestamp PitrOffboardedTimestamp ArchiveDatabaseGuid RecipientThrottlingThreshold SharedEmailDomainTenant SharedEmailDomainState SharedWithTargetSmtpAddress SharedEmailDomainStateLastModified ResourceProvisioningOptions PitrState M365BackupState ExoExchangeSecurityDescriptor RecalculateInactiveMailbox RemoveDelayHoldApplied RemoveDelayReleaseHoldApplied RemoveDisabledArchive RemoveMailboxProvisioningConstraint UpdateEnforcedTimestamp ExcludeFromAllOrgHolds",
  MailboxFolderStatistics: "OldestDeletedItemReceivedDate NewestDeletedItemReceivedDate",
  MailboxStatistics: "TablesTotalSize TablesTotalAvailableSize LastInteractionTime LastUserActionTime",
  ManagementRoleAssignment:
    "runspaceId principalId roleDefinitionId condition directoryScopeId resourceScope version displayName whenChangedDateTime whenCreatedDateTime whenChangedUTCDateTime whenCreatedUTCDateTime appScopeId",
  RoleGroup:
    "whenChangedDateTime whenCreatedDateTime whenChangedUTCDateTime whenCreatedUTCDateTime version customConfigWriteScope customRecipientWriteScope recipientOrganizationalUnitScope newMembers",
  UnifiedGroup:
    "MigrationToUnifiedGroupInProgress RejectMessagesFromSendersOrMembersWithDisplayNames SendAsPermissionList",
  User: "DirectReportsWithDisplayName CloudCacheProvider CloudCacheScope CloudCacheRemoteEmailAddress CloudCacheUserName IsCloudCache IsCloudCacheBlocked IsCloudCacheProvisioningComplete MailboxWorkloads DesiredMailboxWorkloads DesiredMailboxWorkloadsGracePeriod DesiredMailboxWorkloadsModified LegalAgeGroup UpgradeMessage UpgradeDetails UpgradeStage UpgradeStageTimeStamp",
};
