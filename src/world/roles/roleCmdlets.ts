import { nounNamed } from "../nouns/nounNamed.ts";
import { findRow } from "../nouns/rows/findRow.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { World } from "../World.ts";

/**
 * Nouns whose cmdlets a role has, by the role's type; `Get:` means that it only looks at them. What the pages say of a
 * role is what it is for, not its entries: the lists are inferred.
 */
const nounsOfRole: Readonly<Record<string, string>> = {
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
    "Mailbox:Connect MailboxRestoreRequest MailboxRestoreRequestStatistics MailboxRepairRequest StoreMailbox Get:Mailbox Get:MailboxDatabase Get:MailboxStatistics",
  DistributionGroups:
    "DistributionGroup DistributionGroupMember DynamicDistributionGroup Get:Recipient Get:Group Get:OrganizationalUnit",
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
  Journaling: "JournalRule JournalRuleCollection Get:TransportConfig Set:TransportConfig",
  LegalHold: "Get:Mailbox Set:Mailbox Get:MailUser Set:MailUser Get:MailboxDatabase Get:Recipient",
  MailEnabledPublicFolders: "MailPublicFolder Get:Recipient Get:PublicFolder",
  MailRecipientCreation:
    "New:Mailbox Remove:Mailbox New:MailUser Remove:MailUser New:MailContact Remove:MailContact New:RemoteMailbox Remove:RemoteMailbox Enable:Mailbox Disable:Mailbox Get:Mailbox Get:Recipient Get:User Get:OrganizationalUnit",
  MailRecipients:
    "Get:Mailbox Set:Mailbox Enable:Mailbox Disable:Mailbox Get:MailUser Set:MailUser Get:MailContact Set:MailContact Get:Contact Set:Contact Get:User Set:User CASMailbox MailboxPermission MailboxFolderPermission RecipientPermission CalendarProcessing MailboxRegionalConfiguration MailboxAutoReplyConfiguration MailboxJunkEmailConfiguration MailboxMessageConfiguration MailboxCalendarConfiguration MailboxSpellingConfiguration InboxRule MobileDevice MobileDeviceStatistics MailboxStatistics MailboxFolderStatistics Get:Recipient Get:RemoteMailbox Set:RemoteMailbox Get:OrganizationalUnit Start:ManagedFolderAssistant",
  MailTips: "Get:OrganizationConfig Set:OrganizationConfig",
  MailboxImportExport:
    "MailboxImportRequest MailboxExportRequest MailboxImportRequestStatistics MailboxExportRequestStatistics Search:Mailbox",
  MailboxSearch: "MailboxSearch Search:Mailbox Get:Mailbox Get:Recipient",
  MessageTracking: "MessageTrackingLog MessageTrackingReport Search:MessageTrackingReport",
  Migration:
    "MigrationBatch MigrationEndpoint MigrationUser MigrationUserStatistics MigrationConfig MoveRequest MoveRequestStatistics PublicFolderMigrationRequest",
  Monitoring:
    "ServerHealth HealthReport ServiceHealth MonitoringItemIdentity MonitoringProbe GlobalMonitoringOverride ServerMonitoringOverride ReplicationHealth Mailflow MAPIConnectivity",
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
  ResetPassword: "Set:Mailbox Get:Mailbox Get:User",
  RetentionManagement: "RetentionPolicy RetentionPolicyTag Start:ManagedFolderAssistant Get:Mailbox Set:Mailbox",
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
  UserOptions:
    "MailboxAutoReplyConfiguration MailboxRegionalConfiguration MailboxMessageConfiguration MailboxCalendarConfiguration MailboxJunkEmailConfiguration MailboxSpellingConfiguration InboxRule MobileDevice Get:CASMailbox Set:CASMailbox Get:Mailbox Get:User",
  ViewOnlyAuditLogs: "Search:AdminAuditLog Search:MailboxAuditLog Get:AdminAuditLogConfig",
  ViewOnlyConfiguration: "Get:*",
  ViewOnlyRecipients:
    "Get:Mailbox Get:MailUser Get:MailContact Get:Contact Get:User Get:Recipient Get:Group Get:DistributionGroup Get:DistributionGroupMember Get:DynamicDistributionGroup Get:CASMailbox Get:MailboxStatistics Get:MailboxFolderStatistics Get:MailboxPermission Get:OrganizationalUnit Get:CalendarProcessing",
  MyBaseOptions:
    "Get:Mailbox Set:Mailbox Get:CASMailbox Set:CASMailbox InboxRule MailboxAutoReplyConfiguration MailboxMessageConfiguration MailboxRegionalConfiguration MailboxCalendarConfiguration MailboxJunkEmailConfiguration MobileDevice",
  MyContactInformation: "Get:User Set:User Get:Mailbox Set:Mailbox",
  MyProfileInformation: "Get:User Set:User Get:Mailbox Set:Mailbox",
  MyDistributionGroups: "DistributionGroup DistributionGroupMember Get:Recipient Get:Group",
  MyDistributionGroupMembership:
    "Get:DistributionGroup Add:DistributionGroupMember Remove:DistributionGroupMember Get:Recipient",
  MyTextMessaging: "TextMessagingAccount CalendarNotification",
  MyVoiceMail: "UMMailbox UMMailboxPIN UMCallAnsweringRule",
  MyRetentionPolicies: "Get:RetentionPolicyTag Set:RetentionPolicyTag",
  MyTeamMailboxes: "SiteMailbox",
  WorkloadManagement: "ThrottlingPolicy ThrottlingPolicyAssociation ResourceConfig",
};

/** Whether a role of setup has a cmdlet of `verb` and `noun`; null where nothing is known of the role's entries. */
export function builtInRoleHas(roleType: string, verb: string, noun: string): boolean | null {
  const key = Object.keys(nounsOfRole).find((each) => each.toLowerCase() === roleType.toLowerCase());
  if (key === undefined) return null;
  return nounsOfRole[key].split(" ").some((word) => {
    const [first, second] = word.split(":");
    if (second === undefined) return first === noun;
    return first === verb && (second === "*" || second === noun);
  });
}

/** What was changed of the entries of a role of one's own: by cmdlet its parameters, or null where it was taken away. */
export type EntryChanges = Readonly<Record<string, readonly string[] | null>>;

/** The role of setup that a role goes back to, and all changes on the way, the role's own last. */
export function roleLineage(world: World, role: NounRow): { readonly root: NounRow; readonly changes: EntryChanges } {
  const definition = nounNamed("ManagementRole");
  const { Parent, EntryChanges } = role.values;
  const own = (EntryChanges ?? {}) as EntryChanges;
  const parent = typeof Parent === "string" && definition ? findRow(world, definition, Parent) : null;
  if (!parent) return { root: role, changes: own };
  const above = roleLineage(world, parent);
  return { root: above.root, changes: { ...above.changes, ...own } };
}
