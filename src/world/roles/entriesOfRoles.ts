/**
 * Cmdlets that a role has, by the role's type: `Noun`, `Verb:Noun`, `Get:<recipients>` and `Get:<configuration>` (all of a
 * kind); in braces the parameters that it has of them, after a minus sign those that it lacks. What the pages say of a role
 * is what it is for, not its entries: the lists are inferred, but for -BypassSecurityGroupManagerCheck (documented with the
 * cmdlets that have it).
 */
export const entriesOfRoles: Readonly<Record<string, string>> = {
  ActiveDirectoryPermissions: "ADPermission",
  AuditLogs: "AdminAuditLog AdminAuditLogSearch MailboxAuditLog MailboxAuditLogSearch AdminAuditLogConfig",
  CmdletExtensionAgents: "CmdletExtensionAgent",
  DataLossPrevention:
    "DlpPolicy DlpPolicyTemplate DlpPolicyCollection ClassificationRuleCollection DataClassification PolicyTipConfig TransportRule",
  DatabaseAvailabilityGroups:
    "DatabaseAvailabilityGroup DatabaseAvailabilityGroupServer DatabaseAvailabilityGroupNetwork Get:MailboxServer Get:ExchangeServer",
  DatabaseCopies:
    "MailboxDatabaseCopy MailboxDatabaseCopyStatus ActiveMailboxDatabase Get:MailboxDatabase Get:MailboxServer",
  Databases: "MailboxDatabase Database DatabasePath Get:MailboxStatistics Get:ExchangeServer",
  DisasterRecovery:
    "Connect:Mailbox MailboxRestoreRequest MailboxRestoreRequestStatistics MailboxRepairRequest StoreMailbox Get:Mailbox Get:MailboxDatabase Get:MailboxStatistics",
  DistributionGroups:
    "DistributionGroup{-BypassSecurityGroupManagerCheck} DistributionGroupMember{-BypassSecurityGroupManagerCheck} DynamicDistributionGroup DynamicDistributionGroupMember Get:Recipient Get:Group Set:Group Get:OrganizationalUnit",
  EMailAddressPolicies: "EmailAddressPolicy",
  ExchangeConnectors: "ForeignConnector DeliveryAgentConnector RoutingGroupConnector",
  ExchangeServerCertificates: "ExchangeCertificate",
  ExchangeServers:
    "ExchangeServer MailboxServer ClientAccessServer ClientAccessService TransportService ServerComponentState EventLogLevel ExchangeSettings MalwareFilteringServer",
  ExchangeVirtualDirectories:
    "OwaVirtualDirectory EcpVirtualDirectory WebServicesVirtualDirectory OabVirtualDirectory MapiVirtualDirectory ActiveSyncVirtualDirectory PowerShellVirtualDirectory AutodiscoverVirtualDirectory OutlookAnywhere",
  FederatedSharing:
    "FederationTrust FederatedOrganizationIdentifier FederatedDomain FederatedDomainProof OrganizationRelationship SharingPolicy IntraOrganizationConnector FederationInformation AuthServer PartnerApplication AuthConfig",
  InformationRightsManagement: "IRMConfiguration RMSTemplate OutlookProtectionRule RMSTrustedPublishingDomain",
  Journaling: "JournalRule JournalRuleCollection Get:TransportConfig Set:TransportConfig{JournalingReportNdrTo}",
  LegalHold:
    "Get:Mailbox Set:Mailbox{LitigationHoldEnabled,LitigationHoldDate,LitigationHoldDuration,LitigationHoldOwner,RetentionComment,RetentionUrl,RetentionHoldEnabled,StartDateForRetentionHold,EndDateForRetentionHold,SingleItemRecoveryEnabled} Get:MailUser Set:MailUser{LitigationHoldEnabled,LitigationHoldDate,LitigationHoldOwner,RetentionComment,RetentionUrl} Get:MailboxDatabase Get:Recipient",
  MailEnabledPublicFolders: "MailPublicFolder Get:Recipient Get:PublicFolder",
  MailRecipientCreation:
    "New:Mailbox Remove:Mailbox New:MailUser Remove:MailUser New:MailContact Remove:MailContact New:RemoteMailbox Remove:RemoteMailbox Enable:Mailbox Disable:Mailbox Get:Mailbox Get:MailboxDatabase Get:Recipient Get:User Get:OrganizationalUnit",
  MailRecipients:
    "Get:Mailbox Set:Mailbox{-Password,NewPassword,OldPassword,ResetPasswordOnNextLogon,LitigationHoldEnabled,LitigationHoldDate,LitigationHoldDuration,LitigationHoldOwner} Enable:Mailbox Disable:Mailbox Get:MailUser Set:MailUser{-Password} Enable:MailUser Disable:MailUser Enable:MailContact Disable:MailContact Enable:RemoteMailbox Disable:RemoteMailbox Get:MailContact Set:MailContact Get:Contact Set:Contact Get:User Set:User CASMailbox MailboxPermission MailboxFolderPermission RecipientPermission CalendarProcessing MailboxRegionalConfiguration MailboxAutoReplyConfiguration MailboxJunkEmailConfiguration MailboxMessageConfiguration MailboxCalendarConfiguration MailboxSpellingConfiguration InboxRule MobileDevice MobileDeviceStatistics MailboxStatistics MailboxFolderStatistics Get:Recipient Get:RemoteMailbox Set:RemoteMailbox Get:MailboxDatabase Get:OrganizationalUnit Start:ManagedFolderAssistant",
  MailTips:
    "Get:OrganizationConfig Set:OrganizationConfig{MailTipsAllTipsEnabled,MailTipsExternalRecipientsTipsEnabled,MailTipsGroupMetricsEnabled,MailTipsLargeAudienceThreshold,MailTipsMailboxSourcedTipsEnabled}",
  MailboxImportExport:
    "MailboxImportRequest MailboxExportRequest MailboxImportRequestStatistics MailboxExportRequestStatistics Search:Mailbox",
  MailboxSearch: "MailboxSearch Search:Mailbox Get:Mailbox Get:Recipient",
  MessageTracking: "MessageTrackingLog MessageTrackingReport Search:MessageTrackingReport",
  Migration:
    "MigrationBatch MigrationEndpoint MigrationUser MigrationUserStatistics MigrationConfig MoveRequest MoveRequestStatistics PublicFolderMigrationRequest",
  Monitoring:
    "ServerHealth HealthReport ServiceHealth MonitoringItemIdentity MonitoringProbe GlobalMonitoringOverride ServerMonitoringOverride ReplicationHealth Mailflow MAPIConnectivity SystemHealth",
  OrganizationClientAccess:
    "OwaMailboxPolicy ActiveSyncMailboxPolicy MobileDeviceMailboxPolicy ActiveSyncOrganizationSettings ActiveSyncDeviceAccessRule ClientAccessRule OutlookProvider",
  OrganizationConfiguration:
    "OrganizationConfig SettingOverride AvailabilityConfig AvailabilityAddressSpace PushNotificationProxy",
  OrganizationTransportSettings: "TransportConfig SystemMessage MessageClassification",
  POP3AndIMAP4Protocols: "PopSettings ImapSettings",
  PublicFolders: "PublicFolder PublicFolderClientPermission PublicFolderStatistics PublicFolderItemStatistics",
  ReceiveConnectors: "ReceiveConnector",
  AddressLists: "AddressList GlobalAddressList OfflineAddressBook AddressBookPolicy",
  EdgeSubscriptions: "EdgeSubscription EdgeSynchronization EdgeSyncServiceConfig",
  MoveMailboxes: "MoveRequest MoveRequestStatistics Get:Mailbox Get:MailboxDatabase Get:MailboxStatistics",
  RecipientPolicies: "ThrottlingPolicy ThrottlingPolicyAssociation",
  RemoteandAcceptedDomains: "AcceptedDomain RemoteDomain",
  ResetPassword:
    "Set:Mailbox{Password,NewPassword,OldPassword,ResetPasswordOnNextLogon,RoomMailboxPassword} Get:Mailbox Get:User",
  RetentionManagement:
    "RetentionPolicy RetentionPolicyTag Start:ManagedFolderAssistant Get:Mailbox Set:Mailbox{RetentionPolicy,RetentionHoldEnabled,StartDateForRetentionHold,EndDateForRetentionHold,RetentionComment,RetentionUrl,SingleItemRecoveryEnabled}",
  RoleManagement:
    "ManagementRole ManagementRoleEntry ManagementRoleAssignment ManagementScope RoleGroup RoleGroupMember RoleAssignmentPolicy",
  SecurityGroupCreationandMembership: "DistributionGroup DistributionGroupMember Get:Group Set:Group Get:Recipient",
  SendConnectors: "SendConnector EdgeSubscription",
  TransportAgents: "TransportAgent",
  TransportHygiene:
    "ContentFilterConfig ContentFilterPhrase SenderFilterConfig RecipientFilterConfig SenderIdConfig SenderReputationConfig IPAllowListConfig IPBlockListConfig IPAllowListEntry IPBlockListEntry IPAllowListProvider IPBlockListProvider MalwareFilterPolicy MalwareFilterRule AttachmentFilterEntry",
  TransportQueues: "Queue QueueDigest Message",
  TransportRules:
    "TransportRule TransportRuleAction TransportRulePredicate TransportRuleCollection Get:AcceptedDomain Get:RemoteDomain Get:MessageClassification",
  UMMailboxes: "UMMailbox UMMailboxPIN UMCallAnsweringRule",
  UMPrompts: "UMPrompt",
  UnifiedMessaging: "UMDialPlan UMMailboxPolicy UMAutoAttendant UMIPGateway UMHuntGroup UMService UMCallRouterSettings",
  UnscopedRoleManagement: "ManagementRole ManagementRoleEntry",
  OrgCustomApps: "App",
  OrgMarketplaceApps: "App",
  TeamMailboxes: "SiteMailbox SiteMailboxDiagnostics SiteMailboxProvisioningPolicy",
  WorkloadManagement: "ThrottlingPolicy ThrottlingPolicyAssociation ResourceConfig",
};

/** Roles that look, or that work on what others have listed: what only they name still belongs to a role of its category. */
export const entriesOfLookingRoles: Readonly<Record<string, string>> = {
  UserOptions:
    "MailboxAutoReplyConfiguration MailboxRegionalConfiguration MailboxMessageConfiguration MailboxCalendarConfiguration MailboxJunkEmailConfiguration MailboxSpellingConfiguration InboxRule MobileDevice MobileDeviceStatistics Get:CASMailbox Set:CASMailbox Get:Mailbox Get:User Get:Recipient TextMessagingAccount CalendarNotification MailboxFolderPermission",
  ViewOnlyAuditLogs: "Search:AdminAuditLog Search:MailboxAuditLog Get:AdminAuditLogConfig",
  ViewOnlyConfiguration: "Get:<configuration>",
  ViewOnlyRecipients:
    "Get:Mailbox Get:MailUser Get:MailContact Get:Contact Get:User Get:Recipient Get:Group Get:DistributionGroup Get:DistributionGroupMember Get:DynamicDistributionGroup Get:CASMailbox Get:MailboxStatistics Get:MailboxFolderStatistics Get:MailboxPermission Get:OrganizationalUnit Get:CalendarProcessing Get:<recipients>",
};

/** Roles of users, for what is their own (what each is for: the pages of the roles; the entries are inferred). */
export const entriesOfUserRoles: Readonly<Record<string, string>> = {
  MyBaseOptions:
    "Get:Mailbox Set:Mailbox{Languages,DeliverToMailboxAndForward,ForwardingSmtpAddress,GrantSendOnBehalfTo,MessageTrackingReadStatusEnabled,UserCertificate,UserSMimeCertificate} Get:CASMailbox Set:CASMailbox{ActiveSyncDebugLogging,ShowGalAsDefaultView} InboxRule MailboxAutoReplyConfiguration MailboxMessageConfiguration MailboxRegionalConfiguration MailboxCalendarConfiguration MailboxCalendarFolder MailboxSpellingConfiguration MailboxJunkEmailConfiguration MailboxFolder MailboxFolderPermission MobileDevice MobileDeviceStatistics Clear:MobileDevice Get:MailboxStatistics Get:MailboxFolderStatistics Get:User Get:Recipient CalendarProcessing MessageCategory UserPhoto",
  MyContactInformation:
    "Get:User Set:User{City,CountryOrRegion,Fax,HomePhone,MobilePhone,Office,OtherFax,OtherHomePhone,OtherTelephone,Pager,Phone,PostalCode,PostOfficeBox,StateOrProvince,StreetAddress,WebPage} Get:Mailbox Set:Mailbox{Office}",
  MyAddressInformation:
    "Get:User Set:User{City,CountryOrRegion,Fax,Office,OtherFax,OtherTelephone,Phone,PostalCode,PostOfficeBox,StateOrProvince,StreetAddress} Get:Mailbox",
  MyMobileInformation: "Get:User Set:User{MobilePhone,Pager} Get:Mailbox",
  MyPersonalInformation:
    "Get:User Set:User{City,CountryOrRegion,HomePhone,OtherHomePhone,PostalCode,StateOrProvince,StreetAddress,WebPage} Get:Mailbox",
  MyProfileInformation:
    "Get:User Set:User{DisplayName,FirstName,Initials,LastName,Notes} Get:Mailbox Set:Mailbox{DisplayName}",
  MyDisplayName: "Get:User Set:User{DisplayName} Get:Mailbox Set:Mailbox{DisplayName}",
  MyName: "Get:User Set:User{FirstName,Initials,LastName,Notes} Get:Mailbox",
  MyDiagnostics: "Get:CalendarDiagnosticLog Get:CalendarDiagnosticAnalysis Get:Mailbox",
  MyDistributionGroups:
    "DistributionGroup{-BypassSecurityGroupManagerCheck} DistributionGroupMember{-BypassSecurityGroupManagerCheck} Get:Recipient Get:Group",
  MyDistributionGroupMembership:
    "Get:DistributionGroup Get:DistributionGroupMember Add:DistributionGroupMember{-BypassSecurityGroupManagerCheck} Remove:DistributionGroupMember{-BypassSecurityGroupManagerCheck} Get:Recipient Get:Group",
  MyTextMessaging: "TextMessagingAccount CalendarNotification TextMessagingVerificationCode",
  MyVoiceMail: "Get:UMMailbox Set:UMMailbox UMMailboxPIN UMCallAnsweringRule",
  MyRetentionPolicies: "Get:RetentionPolicyTag Set:RetentionPolicyTag",
  MyTeamMailboxes: "SiteMailbox Get:Recipient",
  MyCustomApps: "App",
  MyMarketplaceApps: "App",
  MyReadWriteMailboxApps: "App",
};

/** What applications may do in the mailboxes of Exchange Online; a role each, `Application Mail.Read` (documented). */
export const applicationPermissions: readonly string[] = [
  "Calendars.Read",
  "Calendars.ReadWrite",
  "Contacts.Read",
  "Contacts.ReadWrite",
  "EWS.AccessAsApp",
  "Exchange Full Access",
  "Mail Full Access",
  "Mail.Read",
  "Mail.ReadBasic",
  "Mail.ReadWrite",
  "Mail.Send",
  "MailTips.ReadBasic.All",
  "MailboxConfigItem.Read",
  "MailboxConfigItem.ReadWrite",
  "MailboxFolder.Read",
  "MailboxFolder.ReadWrite",
  "MailboxItem.Export",
  "MailboxItem.ImportExport",
  "MailboxItem.Read",
  "MailboxSettings.Read",
  "MailboxSettings.ReadWrite",
  "SMTP.SendAsApp",
];

/** Roles of applications have no cmdlets. */
export const applicationRoles: readonly string[] = [
  ...applicationPermissions.map((name) => `Application${name.replace(/[^A-Za-z]/g, "")}`),
  "ApplicationImpersonation",
  "ArchiveApplication",
  "LegalHoldApplication",
  "MailboxSearchApplication",
  "OfficeExtensionApplication",
  "TeamMailboxLifecycleApplication",
  "UserApplication",
];

/** The role that has the cmdlets which no list above names, by the group that the reference puts them in (inferred). */
export const roleOfCategory: Readonly<Record<string, string>> = {
  "active-directory": "OrganizationConfiguration",
  "antispam-antimalware": "TransportHygiene",
  "client-access": "OrganizationClientAccess",
  "client-access-servers": "ExchangeVirtualDirectories",
  "database-availability-groups": "DatabaseAvailabilityGroups",
  "defender-for-office-365": "TransportHygiene",
  devices: "OrganizationClientAccess",
  "email-addresses-and-address-books": "AddressLists",
  "encryption-and-certificates": "InformationRightsManagement",
  "federation-and-hybrid": "FederatedSharing",
  "mail-flow": "OrganizationTransportSettings",
  "mailbox-databases-and-servers": "Databases",
  mailboxes: "MailRecipients",
  "move-and-migration": "Migration",
  "policy-and-compliance-audit": "AuditLogs",
  "policy-and-compliance-content-search": "MailboxSearch",
  "policy-and-compliance-dlp": "DataLossPrevention",
  "policy-and-compliance-ediscovery": "MailboxSearch",
  "policy-and-compliance-retention": "RetentionManagement",
  reporting: "Monitoring",
  "role-based-access-control": "RoleManagement",
  "server-health-and-performance": "Monitoring",
  "sharing-and-collaboration": "FederatedSharing",
  "unified-messaging": "UnifiedMessaging",
  "users-and-groups": "MailRecipients",
};

/** What every role of administrators has besides: to find one's way in the directory, and to write into the audit log (inferred). */
export const entriesOfAdministrators =
  "ADServerSettings Get:DomainController Get:OrganizationalUnit Write:AdminAuditLog";

/** Groups of the reference whose cmdlets look at recipients. */
export const recipientCategories: ReadonlySet<string> = new Set(["mailboxes", "users-and-groups"]);
