/**
 * The types of parameters that name an object of the organisation (`Microsoft.Exchange.Configuration.Tasks.*IdParameter`), as
 * the catalogue has them, without the ending that all of them share.
 */
const named = [
  ...["ADRawEntry", "ADSchemaObject", "AcceptedDomain", "ActiveSyncDevice", "ActiveSyncDeviceAccessRule"],
  ...["ActiveSyncDeviceAutoblockThreshold", "ActiveSyncDeviceClass", "ActiveSyncOrganizationSettings", "AdSite"],
  ...["AdSiteLink", "AddressBookMailboxPolicy", "AddressList", "AddressRewriteEntry", "AdministrativeUnit"],
  ...["AntiPhishPolicy", "App", "ApplicationAccessPolicy", "AtpPolicyForO365", "AuditLogSearch", "AuthPolicy"],
  ...["AuthRedirect", "AuthServer", "AvailabilityAddressSpace", "AvailabilityConfig", "AvailabilityReportOutage"],
  ...["ClassificationRuleCollection", "ClientAccessArray", "ClientAccessRule", "ClientAccessServer"],
  ...["ClientAccessServerOrArray", "CmdletExtensionAgent", "ComplianceCase", "ComplianceRule", "ComplianceSearch"],
  ...["ComplianceSearchAction", "Computer", "ConfigAnalyzerPolicyRecommendation", "Contact", "ContentFilterPhrase"],
  ...["DataClassification", "DataEncryptionPolicy", "Database", "DatabaseAvailabilityGroup"],
  ...["DatabaseAvailabilityGroupConfiguration", "DatabaseAvailabilityGroupNetwork", "DatabaseCopy"],
  ...["DehydrateableRule", "DeliveryAgentConnector", "DetailsTemplate", "DistributionGroup"],
  ...["DistributionGroupMember", "DkimSigningConfig", "DlpPolicy", "DynamicDistributionGroupMember", "DynamicGroup"],
  ...["EC", "ELCContentSettings", "ELCFolder", "EdgeSyncServiceConfig", "EdmStorage", "EmailAddressPolicy"],
  ...["EmailTenantSettings", "EwsStoreObject", "ExchangeCertificate", "ExchangeSettings"],
  ...["ExtendedOrganizationalUnit", "ExtendedSecurityPrincipal", "FederationTrust", "ForeignConnector"],
  ...["FrontendTransportServer", "GeneralMailbox", "GeneralMailboxOrMailUser", "GeneralRecipient"],
  ...["GlobalAddressList", "Group", "HostedConnectionFilterPolicy", "HostedContentFilterPolicy"],
  ...["HostedOutboundSpamFilterPolicy", "IPAllowListProvider", "IPBlockListProvider", "InboundConnector"],
  ...["InboxRule", "InformationBarrierSegment", "Instance", "IntraOrganizationConnector", "LogonableObject"],
  ...["MailContact", "MailPublicFolder", "MailUser", "Mailbox", "MailboxAuditBypassAssociation"],
  ...["MailboxExportRequest", "MailboxFolder", "MailboxFolderUser", "MailboxImportRequest", "MailboxLocation"],
  ...["MailboxOrMailUser", "MailboxPlan", "MailboxPolicy", "MailboxRestoreRequest", "MailboxServer"],
  ...["MailboxStoreObject", "MailboxTransportServer", "MailboxUserConfiguration", "MailboxUserContact"],
  ...["MalwareFilterPolicy", "MalwareFilteringServer", "ManagementScope", "Master", "MessageCategory"],
  ...["MessageClassification", "MigrationBatch", "MigrationEndpoint", "MigrationReport", "MigrationUser"],
  ...["MobileDevice", "MoveRequest", "OMEConfiguration", "OfflineAddressBook", "OnPremisesOrganization"],
  ...["Organization", "OrganizationRelationship", "OrganizationalUnit", "OutboundConnector", "OutlookProvider"],
  ...["PartnerApplication", "Policy", "PolicyTipConfig", "PublicFolder", "PublicFolderMailboxMigrationRequest"],
  ...["PublicFolderMigrationRequest", "PublicFolderMoveRequest", "PublicFolderUser", "QuarantineTag"],
  ...["ReceiveConnector", "Recipient", "RecipientWithAdUserGroup", "RemoteDomain", "RemoteMailbox", "RemovedMailbox"],
  ...["ReportSubmissionPolicy", "RetentionPolicyTag", "RmsTemplate", "RmsTrustedPublishingDomain", "Role"],
  ...["RoleAssignee", "RoleAssignment", "RoleEntry", "RoleGroup", "RoleGroupMember", "RoutingGroupConnector", "Rule"],
  ...["SafeAttachmentPolicy", "SafeLinksPolicy", "SearchObject", "SecurityGroup", "SecurityPrincipal"],
  ...["SendConnector", "SensitiveInformationType", "SensitiveInformationTypeRuleCollection", "Server"],
  ...["ServicePrincipal", "SettingOverride", "SharingPolicy", "StoreIntegrityCheckJob", "StoreMailbox", "SweepRule"],
  ...["SystemMessage", "TeamsProtectionPolicy", "ThrottlingPolicy", "ThrottlingPolicyAssociation", "TransportServer"],
  ...["UMAutoAttendant", "UMCallAnsweringRule", "UMDialPlan", "UMHuntGroup", "UMIPGateway", "UMServer"],
  ...["UnifiedGroup", "UnifiedGroupOrUserMailbox", "UniversalSecurityGroup", "User", "UserContact"],
  ...["UserContactGroup", "VirtualDirectory", "X400AuthoritativeDomain"],
];

const types: ReadonlySet<string> = new Set(named.map((name) => `${name}IdParameter`));

/** Whether a type is that of one identity. */
export function isIdentityType(type: string): boolean {
  return types.has(type);
}
