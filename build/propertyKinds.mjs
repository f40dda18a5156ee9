// What the folder of facts leaves out of the properties that cmdlets set: the names of enumerations, by type, and the kinds of properties whose parameters
// are listed as texts or as MultiValuedProperty alone. From the cmdlets' reference where a parameter lists its values in prose (recalled).
const words = (text) => text.split(/\s+/).filter(Boolean);

/** Names of enumerations by their types, in the order of their numbers. */
export const enumerations = new Map(
  Object.entries({
    ActiveDirectoryWritePermission: "Allow Deny",
    AllowUMCallsFromNonUsersFlags: "None SearchEnabled",
    ArchiveStatusFlags: "None Active",
    AudioCodecEnum: "G711 Wma Gsm Mp3",
    AuthScheme: "Bearer",
    AutoDatabaseMountDial: "Lossless GoodAvailability BestAvailability",
    BlockedSenderAction: "StampStatus Reject",
    CallSomeoneScopeEnum: "DialPlan GlobalAddressList Extension AutoAttendantLink AddressList",
    ClientAccessAuthenticationMethod:
      "AdfsAuthentication BasicAuthentication CertificateBasedAuthentication NonBasicAuthentication OAuthAuthentication",
    ClientAccessProtocol: `ExchangeActiveSync ExchangeAdminCenter ExchangeWebServices IMAP4 OfflineAddressBook OutlookAnywhere OutlookWebApp
      POP3 PowerShellWebServices RemotePowerShell REST UniversalOutlook`,
    ClientAccessRulesAction: "AllowAccess DenyAccess",
    DatabaseCopyAutoActivationPolicyType: "Unrestricted IntrasiteOnly Blocked",
    DayOfWeek: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    DetailsLevel: "None Normal Verbose",
    DeviceAccessLevel: "Allow Block Quarantine",
    DialByNamePrimaryEnum: "LastFirst FirstLast SMTPAddress",
    DialByNameSecondaryEnum: "LastFirst FirstLast SMTPAddress None",
    DialScopeEnum: "DialPlan GlobalAddressList AddressList",
    DRMProtectionOptions: "None Private All",
    ExtendedProtectionFlag: "None Proxy NoServiceNameCheck AllowDotlessSpn ProxyCohosting",
    InfoAnnouncementEnabledEnum: "False True Uninterruptible",
    MailBodyFormat: "PlainText Rtf Html",
    MailFormat: "PlainText Html",
    MalwareScanErrorAction: "Block Allow",
    ManagementRoleEntryType: "Cmdlet Script ApplicationPermission WebService",
    OutlookProviderFlags: "None ServerExclusive ExternalClientsRequireSSL InternalClientsRequireSSL",
    OwaConnectivityTestType: "Internal External",
    ProtocolLoggingLevel: "None Verbose",
    ProtocolOption: "Any UseUdpOnly UseTcpOnly",
    QuotaMessageType: `WarningMailboxUnlimitedSize WarningPublicFolderUnlimitedSize WarningMailbox WarningPublicFolder ProhibitSendMailbox
      ProhibitPostPublicFolder ProhibitSendReceiveMailBox WarningMailboxMessagesPerFolderCount ProhibitReceiveMailboxMessagesPerFolderCount
      WarningFolderHierarchyChildrenCount ProhibitReceiveFolderHierarchyChildrenCountCount WarningMailboxMessagesPerFolderUnlimitedCount
      WarningFolderHierarchyChildrenUnlimitedCount WarningFolderHierarchyDepth ProhibitReceiveFolderHierarchyDepth
      WarningFolderHierarchyDepthUnlimited WarningFoldersCount ProhibitReceiveFoldersCount WarningFoldersCountUnlimited`,
    RecipientBlockedSenderAction: "Reject Delete",
    RecipientWriteScopeType:
      "None NotApplicable Organization MyGAL Self MyDirectReports OU CustomRecipientScope MyDistributionGroups MyExecutive ExclusiveRecipientScope MailboxICanDelegate",
    RemoteDocumentsActions: "Allow Block",
    RemoteRecipientType: `None ProvisionMailbox ProvisionArchive Migrated DeprovisionMailbox DeprovisionArchive RoomMailbox EquipmentMailbox
      SharedMailbox TeamMailbox`,
    RuleState: "Enabled Disabled",
    SenderIdAction: "StampStatus Reject Delete",
    ServerStatus: "Enabled Disabled NoNewCalls",
    SignedSMIMEAlgorithmType: "SHA1 MD5",
    SkippableMergeComponent: "FolderACLs FolderProperties FolderRules InitialConnectionValidation",
    ThirdPartyReplicationMode: "Disabled Enabled",
    UpdateType: "SafeSenders SafeRecipients Both",
    UsageType: "Custom Internal Internet Partner",
    UseDagDefaultOnOff: "UseDagDefault On Off",
    UMSMSNotificationOptions: "None VoiceMail VoiceMailAndMissedCalls",
    UMStartupMode: "TCP TLS Dual",
    UMURIType: "TelExtn E164 SipName",
    UMVoIPSecurityType: "SIPSecured Unsecured Secured",
  }).map(([type, names]) => [type, words(names)]),
);

/** Kinds of properties: of one noun (`Noun.Property`), or of all; behind `=` what an object has where nothing says it. */
const kinds = new Map(
  Object.entries({
    AnyOfAuthenticationTypes: "MultiValuedProperty<ClientAccessAuthenticationMethod>",
    AnyOfClientIPAddressesOrRanges: "MultiValuedProperty<IPRange>",
    AnyOfProtocols: "MultiValuedProperty<ClientAccessProtocol>",
    ExceptAnyOfAuthenticationTypes: "MultiValuedProperty<ClientAccessAuthenticationMethod>",
    ExceptAnyOfClientIPAddressesOrRanges: "MultiValuedProperty<IPRange>",
    ExceptAnyOfProtocols: "MultiValuedProperty<ClientAccessProtocol>",
    ExceptIfSenderIpRanges: "MultiValuedProperty<IPRange>",
    ExternalConnectionSettings: "MultiValuedProperty<ProtocolConnectionSettings>",
    ExternalDNSServers: "MultiValuedProperty<IPAddress>",
    InternalConnectionSettings: "MultiValuedProperty<ProtocolConnectionSettings>",
    InternalDNSServers: "MultiValuedProperty<IPAddress>",
    InternalSMTPServers: "MultiValuedProperty<IPRange>",
    IPAddressesMatch: "MultiValuedProperty<IPAddress>",
    SenderIpRanges: "MultiValuedProperty<IPRange>",
    SkipMerging: "MultiValuedProperty<SkippableMergeComponent>",
    SSLBindings: "MultiValuedProperty<IPBinding>",
    UnencryptedOrTLSBindings: "MultiValuedProperty<IPBinding>",
    ExtendedProtectionFlags: "MultiValuedProperty<ExtendedProtectionFlag>",
    BypassedRecipients: "MultiValuedProperty<SmtpAddress>",
    BypassedSenderDomains: "MultiValuedProperty<SmtpDomainWithSubdomains>",
    BypassedSenders: "MultiValuedProperty<SmtpAddress>",
    TLSReceiveDomainSecureList: "MultiValuedProperty<SmtpDomain>",
    TLSSendDomainSecureList: "MultiValuedProperty<SmtpDomain>",
    "ActiveSyncMailboxPolicy.RequireSignedSMIMEAlgorithm": "SignedSMIMEAlgorithmType=SHA1",
    "ActiveSyncVirtualDirectory.RemoteDocumentsActionForUnknownServers": "RemoteDocumentsActions=Allow",
    "AvailabilityAddressSpace.ForestName": "Fqdn",
    "DeliveryAgentConnector.AddressSpaces": "MultiValuedProperty<AddressSpace>",
    "ForeignConnector.AddressSpaces": "MultiValuedProperty<AddressSpace>",
    "DatabaseAvailabilityGroup.ThirdPartyReplication": "ThirdPartyReplicationMode=Disabled",
    "ExchangeServer.StaticConfigDomainController": "Fqdn",
    "ExchangeServer.StaticDomainControllers": "MultiValuedProperty<Fqdn>",
    "ExchangeServer.StaticExcludedDomainControllers": "MultiValuedProperty<Fqdn>",
    "ExchangeServer.StaticGlobalCatalogs": "MultiValuedProperty<Fqdn>",
    "IntraOrganizationConnector.TargetAddressDomains": "MultiValuedProperty<SmtpDomain>",
    "OfflineAddressBook.DiffRetentionPeriod": "Unlimited<Int32>",
    "RecipientFilterConfig.BlockedRecipients": "MultiValuedProperty<SmtpAddress>",
    "RemoteDomain.LineWrapSize": "Unlimited<Int32>",
    "UMAutoAttendant.ContactScope": "DialScopeEnum=DialPlan",
    "UMAutoAttendant.InfoAnnouncementEnabled": "InfoAnnouncementEnabledEnum=False",
    "UMCallRouterSettings.UMStartupMode": "UMStartupMode=TCP",
    "UMDialPlan.AudioCodec": "AudioCodecEnum=Mp3",
    "UMDialPlan.ContactScope": "CallSomeoneScopeEnum=DialPlan",
    "UMDialPlan.URIType": "UMURIType=TelExtn",
    "UMDialPlan.VoIPSecurity": "UMVoIPSecurityType=Unsecured",
    "UMServer.Status": "ServerStatus=Enabled",
    "UMService.Status": "ServerStatus=Enabled",
  }),
);

/** What a property is said to be; nothing where nothing is said of it. `v` are the names of an enumeration, `t` is its type, `d` its default. */
export function propertyKind(noun, property, type) {
  const said = kinds.get(`${noun}.${property}`) ?? kinds.get(property) ?? (enumerations.has(type) ? type : undefined);
  if (said === undefined) return undefined;
  const [kind, initial] = said.split("=");
  const [, item = kind] = /^MultiValuedProperty<(.+)>$/.exec(kind) ?? [];
  const names = enumerations.get(item);
  return {
    k: names ? kind.replace(item, "Enumeration") : kind,
    ...(names ? { t: item, v: names } : {}),
    ...(initial ? { d: initial } : {}),
  };
}
