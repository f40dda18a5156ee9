// The properties of objects of which no whole sample is in the folder of facts, in the order of Format-List (inferred). An entry is `Name`, where the facts know its kind;
// `Name:Kind`, with nothing in it; `Name:Kind=text` with a value; `@69S` at its end: only these products have it (the
// letters of src/base/exchangeProducts.ts). `...Noun` stands for the middle block that recipients share, `*` for all other settings. What a noun has
// besides and no version shows is a setting that its cmdlets take, and no property of its objects.
const words = (text) => text.split(/\s+/).filter(Boolean);

const filtered =
  words(`RecipientFilter LdapRecipientFilter LastUpdatedRecipientFilter RecipientFilterApplied IncludedRecipients
  ConditionalDepartment ConditionalCompany ConditionalStateOrProvince ${Array.from({ length: 15 }, (_, at) => `ConditionalCustomAttribute${at + 1}`).join(" ")}
  RecipientContainer RecipientFilterType`);

const mailProtocol = (own) =>
  words(`ProtocolName Name MaxCommandSize ${own} UnencryptedOrTLSBindings SSLBindings
  InternalConnectionSettings ExternalConnectionSettings X509CertificateName Banner LoginType AuthenticatedConnectionTimeout
  PreAuthenticatedConnectionTimeout MaxConnections MaxConnectionFromSingleIP MaxConnectionsPerUser MessageRetrievalMimeFormat
  ProxyTargetPort CalendarItemRetrievalOption OwaServerUrl EnableExactRFC822Size LiveIdBasicAuthReplacement:Boolean=False
  SuppressReadReceipt ProtocolLogEnabled EnforceCertificateErrors LogFileLocation LogFileRollOverSettings LogPerFileSizeQuota
  ExtendedProtectionPolicy EnableGSSAPIAndNTLMAuth Server`);

const agent = words("Name Enabled ExternalMailEnabled InternalMailEnabled");

const metabase = `MetabasePath:String Path ExtendedProtectionTokenChecking ExtendedProtectionFlags ExtendedProtectionSPNList
  AdminDisplayVersion:ServerVersion`;

/** What virtual directories end with that know how clients inside and outside sign in. */
const virtualDirectory = `${metabase} Server InternalUrl InternalAuthenticationMethods ExternalUrl ExternalAuthenticationMethods`;

/** What those begin with that services of Exchange answer. */
const exchangeService = `Name:String InternalAuthenticationMethods:MultiValuedProperty<String>
  ExternalAuthenticationMethods:MultiValuedProperty<String> LiveIdNegotiateAuthentication:Boolean
  WSSecurityAuthentication:Boolean LiveIdBasicAuthentication:Boolean=False BasicAuthentication DigestAuthentication:Boolean=False
  WindowsAuthentication OAuthAuthentication:Boolean AdfsAuthentication:Boolean=False`;

/** Objects that end as presentation objects do: recipients and services of servers. */
export const presentationNouns = new Set(
  words(`DistributionGroup MailContact CASMailbox User MailUser RemoteMailbox Recipient Contact Group UMMailbox MailPublicFolder TransportService
    TransportServer ClientAccessServer ClientAccessService FrontendTransportService MailboxTransportService`),
);

export const objectOrders = {
  MailboxDatabase:
    words(`JournalRecipient MailboxRetention OfflineAddressBook OriginalDatabase:ADObjectId PublicFolderDatabase
    ProhibitSendReceiveQuota ProhibitSendQuota RecoverableItemsQuota RecoverableItemsWarningQuota CalendarLoggingQuota
    IndexEnabled IsExcludedFromProvisioning IsExcludedFromProvisioningByOperator IsExcludedFromProvisioningDueToLogicalCorruption
    IsExcludedFromInitialProvisioning IsSuspendedFromProvisioning IsExcludedFromProvisioningBySpaceMonitoring:Boolean=False@69S
    IsExcludedFromProvisioningBySchemaVersionMonitoring:Boolean=False@69S IsExcludedFromProvisioningReason
    DumpsterStatistics DumpsterServersNotAvailable:MultiValuedProperty<String>
    ReplicationType AdminDisplayVersion AdministrativeGroup AllowFileRestore BackgroundDatabaseMaintenance
    ReplayBackgroundDatabaseMaintenance:Boolean BackgroundDatabaseMaintenanceSerialization:Boolean
    BackgroundDatabaseMaintenanceDelay:Int32 ReplayBackgroundDatabaseMaintenanceDelay:Int32
    MimimumBackgroundDatabaseMaintenanceInterval:Int32 MaximumBackgroundDatabaseMaintenanceInterval:Int32 BackupInProgress:Boolean
    DatabaseCreated:Boolean=True Description:String EdbFilePath ExchangeLegacyDN DatabaseCopies
    InvalidDatabaseCopies:MultiValuedProperty<String> AllDatabaseCopies Servers ActivationPreference ReplayLagTimes
    TruncationLagTimes RpcClientAccessServer MountedOnServer DeletedItemRetention SnapshotLastFullBackup:Boolean
    SnapshotLastIncrementalBackup:Boolean SnapshotLastDifferentialBackup:Boolean SnapshotLastCopyBackup:Boolean
    LastFullBackup:DateTime LastIncrementalBackup:DateTime LastDifferentialBackup:DateTime LastCopyBackup:DateTime DatabaseSize
    AvailableNewMailboxSpace MaintenanceSchedule MountAtStartup Mounted Organization QuotaNotificationSchedule Recovery
    RetainDeletedItemsUntilBackup Server MasterServerOrAvailabilityGroup WorkerProcessId:Int32 CurrentSchemaVersion:String
    RequestedSchemaVersion:String AutoDagExcludeFromMonitoring AutoDatabaseMountDial DatabaseGroup MasterType ServerName
    IssueWarningQuota EventHistoryRetentionPeriod Name LogFolderPath TemporaryDataFolderPath:String CircularLoggingEnabled
    LogFilePrefix LogFileSize:Int32=1024 LogBuffers:Int32 MaximumOpenTables:Int32 MaximumTemporaryTables:Int32 MaximumCursors:Int32
    MaximumSessions:Int32 MaximumVersionStorePages:Int32 PreferredVersionStorePages:Int32 DatabaseExtensionSize:Int32
    LogCheckpointDepth:Int32 ReplayCheckpointDepth:Int32 CachedClosedTables:Int32 CachePriority:Int32 ReplayCachePriority:Int32
    MaximumPreReadPages:Int32 MaximumReplayPreReadPages:Int32 DataMoveReplicationConstraint IsMailboxDatabase:Boolean=True
    IsPublicFolderDatabase:Boolean=False MetaCacheDatabaseMaxCapacityInBytes`),
  DistributionGroup:
    words(`GroupType SamAccountName BypassNestedModerationEnabled IsDirSynced ManagedBy MemberJoinRestriction
    MemberDepartRestriction ExpansionServer ReportToManagerEnabled ReportToOriginatorEnabled SendOofMessageToOriginatorEnabled
    ...DynamicDistributionGroup`),
  MailContact:
    words(`ExternalEmailAddress MaxRecipientPerMessage UseMapiRichTextFormat UsePreferMessageFormat MessageFormat
    MessageBodyFormat MacAttachmentFormat UserCertificate UserSMimeCertificate ...DynamicDistributionGroup`),
  Recipient:
    words(`ArchiveGuid City Notes Company CountryOrRegion PostalCode ${Array.from({ length: 15 }, (_, at) => `CustomAttribute${at + 1}`).join(" ")}
    ExtensionCustomAttribute1 ExtensionCustomAttribute2 ExtensionCustomAttribute3 ExtensionCustomAttribute4 ExtensionCustomAttribute5
    Database ArchiveDatabase Department ExternalDirectoryObjectId ManagedFolderMailboxPolicy EmailAddresses ExpansionServer
    ExternalEmailAddress DisplayName FirstName HiddenFromAddressListsEnabled EmailAddressPolicyEnabled IsDirSynced LastName ResourceType
    ManagedBy Manager ActiveSyncMailboxPolicy ActiveSyncMailboxPolicyIsDefaulted Name Office OrganizationalUnit Phone PoliciesIncluded
    PoliciesExcluded PrimarySmtpAddress RecipientType RecipientTypeDetails SamAccountName ServerLegacyDN ServerName StateOrProvince
    StorageGroupName:String Title UMEnabled UMMailboxPolicy UMRecipientDialPlanId:ADObjectId WindowsLiveID
    HasActiveSyncDevicePartnership AddressListMembership OwaMailboxPolicy AddressBookPolicy SharingPolicy RetentionPolicy
    ShouldUseDefaultRetentionPolicy:Boolean=False MailboxMoveTargetMDB MailboxMoveSourceMDB MailboxMoveFlags
    MailboxMoveRemoteHostName MailboxMoveBatchName MailboxMoveStatus MailboxRelease ArchiveRelease
    IsValidSecurityPrincipal:Boolean=True LitigationHoldEnabled Capabilities:MultiValuedProperty<String> ArchiveState SKUAssigned
    WhenMailboxCreated UsageLocation ExchangeGuid ArchiveStatus WhenSoftDeleted`),
  MailboxPermission: words("AccessRights Deny InheritanceType User IsInherited Owner"),
  MailboxExportRequest: words(
    `FilePath Mailbox Name RequestGuid RequestQueue Flags BatchName Status Protect Suspend Direction RequestStyle`,
  ),
  MailboxImportRequest: words(
    `FilePath Mailbox Name RequestGuid RequestQueue Flags BatchName Status Protect Suspend Direction RequestStyle`,
  ),
  MailboxRestoreRequest: words(
    `SourceDatabase TargetMailbox Name RequestGuid RequestQueue Flags BatchName Status Protect Suspend Direction RequestStyle`,
  ),
  SweepRule:
    words(`Name RuleId:String Enabled Provider KeepForDays KeepLatest Sender SourceFolder DestinationFolder SystemCategory
    MailboxOwnerId:String`),
  UMCallAnsweringRule:
    words(`Name RuleId:Guid Enabled Priority CheckAutomaticReplies CallerIds CallersCanInterruptGreeting ExtensionsDialed
    KeyMappings ScheduleStatus TimeOfDay MailboxOwnerId:String`),
  InboxRule:
    words(`Description Enabled Identity InError:Boolean ErrorType:String Name Priority RuleIdentity SupportedByTask:Boolean Legacy:String BodyContainsWords
    ExceptIfBodyContainsWords FlaggedForAction ExceptIfFlaggedForAction FromAddressContainsWords ExceptIfFromAddressContainsWords
    From ExceptIfFrom HasAttachment ExceptIfHasAttachment HasClassification ExceptIfHasClassification HeaderContainsWords
    ExceptIfHeaderContainsWords MessageTypeMatches ExceptIfMessageTypeMatches MyNameInCcBox ExceptIfMyNameInCcBox MyNameInToBox
    ExceptIfMyNameInToBox MyNameInToOrCcBox ExceptIfMyNameInToOrCcBox MyNameNotInToBox ExceptIfMyNameNotInToBox
    ReceivedAfterDate ExceptIfReceivedAfterDate ReceivedBeforeDate ExceptIfReceivedBeforeDate RecipientAddressContainsWords
    ExceptIfRecipientAddressContainsWords SentOnlyToMe ExceptIfSentOnlyToMe SentTo ExceptIfSentTo SubjectContainsWords
    ExceptIfSubjectContainsWords SubjectOrBodyContainsWords ExceptIfSubjectOrBodyContainsWords WithImportance
    ExceptIfWithImportance WithinSizeRangeMaximum ExceptIfWithinSizeRangeMaximum WithinSizeRangeMinimum
    ExceptIfWithinSizeRangeMinimum WithSensitivity ExceptIfWithSensitivity ApplyCategory ApplySystemCategory CopyToFolder
    DeleteMessage DeleteSystemCategory ForwardAsAttachmentTo ForwardTo MarkAsRead MarkImportance MoveToFolder PinMessage
    RedirectTo SendTextMessageNotificationTo SoftDeleteMessage StopProcessingRules MailboxOwnerId:String`),
  MailboxRegionalConfiguration: words(
    "DateFormat Language DefaultFolderNameMatchingUserLanguage:Boolean=False TimeFormat TimeZone",
  ),
  MailboxJunkEmailConfiguration: words(
    "Enabled TrustedListsOnly ContactsTrusted TrustedSendersAndDomains BlockedSendersAndDomains TrustedRecipientsAndDomains MailboxOwnerId:String",
  ),
  MailboxCalendarConfiguration:
    words(`WorkDays WorkingHoursStartTime WorkingHoursEndTime WorkingHoursTimeZone WeekStartDay ShowWeekNumbers FirstWeekOfYear
    TimeIncrement RemindersEnabled ReminderSoundEnabled DefaultReminderTime`),
  MailboxMessageConfiguration:
    words(`AfterMoveOrDeleteBehavior NewItemNotification EmptyDeletedItemsOnLogoff AutoAddSignature SignatureText SignatureHtml
    AutoAddSignatureOnMobile SignatureTextOnMobile UseDefaultSignatureOnMobile DefaultFontName DefaultFontSize DefaultFontColor
    DefaultFontFlags AlwaysShowBcc AlwaysShowFrom DefaultFormat ReadReceiptResponse PreviewMarkAsReadBehavior
    PreviewMarkAsReadDelaytime ConversationSortOrder ShowConversationAsTree HideDeletedItems SendAddressDefault EmailComposeMode
    CheckForForgottenAttachments`),
  MobileDeviceMailboxPolicy:
    words(`AllowNonProvisionableDevices AlphanumericPasswordRequired AttachmentsEnabled DeviceEncryptionEnabled
    RequireStorageCardEncryption PasswordEnabled PasswordRecoveryEnabled DevicePolicyRefreshInterval AllowSimplePassword
    MaxAttachmentSize WSSAccessEnabled UNCAccessEnabled MinPasswordLength MaxInactivityTimeLock MaxPasswordFailedAttempts
    PasswordExpiration PasswordHistory IsDefault AllowApplePushNotifications AllowMicrosoftPushNotifications
    AllowGooglePushNotifications AllowStorageCard AllowCamera RequireDeviceEncryption AllowUnsignedApplications
    AllowUnsignedInstallationPackages AllowWiFi AllowTextMessaging AllowPOPIMAPEmail AllowIrDA RequireManualSyncWhenRoaming
    AllowDesktopSync AllowHTMLEmail RequireSignedSMIMEMessages RequireEncryptedSMIMEMessages AllowSMIMESoftCerts AllowBrowser
    AllowConsumerEmail AllowRemoteDesktop AllowInternetSharing AllowBluetooth MaxCalendarAgeFilter MaxEmailAgeFilter
    RequireSignedSMIMEAlgorithm RequireEncryptionSMIMEAlgorithm AllowSMIMEEncryptionAlgorithmNegotiation
    MinPasswordComplexCharacters MaxEmailBodyTruncationSize MaxEmailHTMLBodyTruncationSize UnapprovedInROMApplicationList
    ApprovedApplicationList AllowExternalDeviceManagement MobileOTAUpdateMode:String=MinorVersionUpdates AllowMobileOTAUpdate IrmEnabled`),
  ActiveSyncDeviceAccessRule: words("QueryString Characteristic AccessLevel"),
  ActiveSyncOrganizationSettings: words(
    "DefaultAccessLevel UserMailInsert AllowAccessForUnSupportedPlatform AdminMailRecipients OtaNotificationMailInsert",
  ),
  OwaMailboxPolicy: words(`DirectFileAccessOnPublicComputersEnabled DirectFileAccessOnPrivateComputersEnabled
    WebReadyDocumentViewingOnPublicComputersEnabled WebReadyDocumentViewingOnPrivateComputersEnabled
    ForceWebReadyDocumentViewingFirstOnPublicComputers ForceWebReadyDocumentViewingFirstOnPrivateComputers
    WacViewingOnPublicComputersEnabled WacViewingOnPrivateComputersEnabled ForceWacViewingFirstOnPublicComputers
    ForceWacViewingFirstOnPrivateComputers ActionForUnknownFileAndMIMETypes WebReadyFileTypes WebReadyMimeTypes
    WebReadyDocumentViewingForAllSupportedTypes WebReadyDocumentViewingSupportedMimeTypes
    WebReadyDocumentViewingSupportedFileTypes AllowedFileTypes AllowedMimeTypes ForceSaveFileTypes ForceSaveMimeTypes
    BlockedFileTypes BlockedMimeTypes PhoneticSupportEnabled DefaultTheme IsDefault DefaultClientLanguage LogonAndErrorLanguage
    UseGB18030 UseISO885915 OutboundCharset GlobalAddressListEnabled OrganizationEnabled ExplicitLogonEnabled OWALightEnabled
    DelegateAccessEnabled IRMEnabled CalendarEnabled ContactsEnabled TasksEnabled JournalEnabled NotesEnabled
    RemindersAndNotificationsEnabled PremiumClientEnabled SpellCheckerEnabled SearchFoldersEnabled SignaturesEnabled
    ThemeSelectionEnabled JunkEmailEnabled UMIntegrationEnabled WSSAccessOnPublicComputersEnabled
    WSSAccessOnPrivateComputersEnabled ChangePasswordEnabled UNCAccessOnPublicComputersEnabled UNCAccessOnPrivateComputersEnabled
    ActiveSyncIntegrationEnabled AllAddressListsEnabled RulesEnabled PublicFoldersEnabled SMimeEnabled RecoverDeletedItemsEnabled
    InstantMessagingEnabled TextMessagingEnabled ForceSaveAttachmentFilteringEnabled SilverlightEnabled InstantMessagingType
    DisplayPhotosEnabled SetPhotoEnabled AllowOfflineOn SetPhotoURL PlacesEnabled AllowCopyContactsToDeviceAddressBook
    PredictedActionsEnabled:Boolean=False UserDiagnosticEnabled:Boolean=False FacebookEnabled:Boolean=True LinkedInEnabled WacExternalServicesEnabled WacOMEXEnabled
    ReportJunkEmailEnabled *`),
  CalendarProcessing:
    words(`AutomateProcessing AllowConflicts BookingType BookingWindowInDays MaximumDurationInMinutes MinimumDurationInMinutes
    AllowRecurringMeetings EnforceSchedulingHorizon ScheduleOnlyDuringWorkHours ConflictPercentageAllowed MaximumConflictInstances
    ForwardRequestsToDelegates DeleteAttachments DeleteComments RemovePrivateProperty DeleteSubject AddOrganizerToSubject
    DeleteNonCalendarItems TentativePendingApproval EnableResponseDetails OrganizerInfo ResourceDelegates RequestOutOfPolicy
    AllRequestOutOfPolicy BookInPolicy AllBookInPolicy RequestInPolicy AllRequestInPolicy AddAdditionalResponse AdditionalResponse
    RemoveOldMeetingMessages AddNewRequestsTentatively ProcessExternalMeetingMessages RemoveForwardedMeetingNotifications`),
  RetentionPolicy: words("RetentionId RetentionPolicyTagLinks IsDefault IsDefaultArbitrationMailbox"),
  MailUser: words("* ArchiveName ImmutableId ...DynamicDistributionGroup"),
  RemoteMailbox: words("OnPremisesOrganizationalUnit * ArchiveName ImmutableId ...DynamicDistributionGroup"),
  MailPublicFolder: words("* ...DynamicDistributionGroup"),
  TransportService:
    words(`AntispamAgentsEnabled ConnectivityLogEnabled ConnectivityLogMaxAge ConnectivityLogMaxDirectorySize
    ConnectivityLogMaxFileSize ConnectivityLogPath DelayNotificationTimeout ExternalDNSAdapterEnabled ExternalDNSAdapterGuid
    ExternalDNSProtocolOption ExternalDNSServers ExternalIPAddress InternalDNSAdapterEnabled InternalDNSAdapterGuid
    InternalDNSProtocolOption InternalDNSServers IntraOrgConnectorProtocolLoggingLevel IntraOrgConnectorSmtpMaxMessagesPerConnection
    MaxConcurrentMailboxDeliveries MaxConcurrentMailboxSubmissions MaxConnectionRatePerMinute MaxOutboundConnections
    MaxPerDomainOutboundConnections MessageExpirationTimeout MessageRetryInterval MessageTrackingLogEnabled MessageTrackingLogMaxAge
    MessageTrackingLogMaxDirectorySize MessageTrackingLogMaxFileSize MessageTrackingLogPath IrmLogEnabled IrmLogMaxAge
    IrmLogMaxDirectorySize IrmLogMaxFileSize IrmLogPath ActiveUserStatisticsLogMaxAge ActiveUserStatisticsLogMaxDirectorySize
    ActiveUserStatisticsLogMaxFileSize ActiveUserStatisticsLogPath ServerStatisticsLogMaxAge ServerStatisticsLogMaxDirectorySize
    ServerStatisticsLogMaxFileSize ServerStatisticsLogPath MessageTrackingLogSubjectLoggingEnabled
    OutboundConnectionFailureRetryInterval PickupDirectoryMaxHeaderSize PickupDirectoryMaxMessagesPerMinute
    PickupDirectoryMaxRecipientsPerMessage PickupDirectoryPath PipelineTracingEnabled ContentConversionTracingEnabled
    PipelineTracingPath PipelineTracingSenderAddress PoisonMessageDetectionEnabled PoisonThreshold QueueMaxIdleTime
    ReceiveProtocolLogMaxAge ReceiveProtocolLogMaxDirectorySize ReceiveProtocolLogMaxFileSize ReceiveProtocolLogPath
    RecipientValidationCacheEnabled ReplayDirectoryPath RootDropDirectoryPath RoutingTableLogMaxAge RoutingTableLogMaxDirectorySize
    RoutingTableLogPath SendProtocolLogMaxAge SendProtocolLogMaxDirectorySize SendProtocolLogMaxFileSize SendProtocolLogPath
    TransientFailureRetryCount TransientFailureRetryInterval * UseDowngradedExchangeServerAuth`),
  CASMailbox:
    words(`EmailAddresses LegacyExchangeDN LinkedMasterAccount:String PrimarySmtpAddress SamAccountName ServerLegacyDN ServerName
    DisplayName ActiveSyncAllowedDeviceIDs ActiveSyncBlockedDeviceIDs ActiveSyncMailboxPolicy ActiveSyncMailboxPolicyIsDefaulted
    ActiveSyncDebugLogging ActiveSyncEnabled ActiveSyncSuppressReadReceipt HasActiveSyncDevicePartnership ExternalImapSettings:String
    InternalImapSettings:String ExternalPopSettings:String InternalPopSettings:String ExternalSmtpSettings:String
    InternalSmtpSettings:String OwaMailboxPolicy OWAEnabled OWAforDevicesEnabled ECPEnabled PopEnabled PopUseProtocolDefaults
    PopMessagesRetrievalMimeFormat PopEnableExactRFC822Size PopSuppressReadReceipt PopForceICalForCalendarRetrievalOption
    ImapEnabled ImapUseProtocolDefaults ImapMessagesRetrievalMimeFormat ImapEnableExactRFC822Size ImapSuppressReadReceipt
    ImapForceICalForCalendarRetrievalOption MAPIEnabled MapiHttpEnabled MAPIBlockOutlookNonCachedMode MAPIBlockOutlookVersions
    MAPIBlockOutlookRpcHttp MAPIBlockOutlookExternalConnectivity EwsEnabled EwsAllowOutlook EwsAllowMacOutlook EwsAllowEntourage
    EwsApplicationAccessPolicy EwsAllowList EwsBlockList ShowGalAsDefaultView`),
  User: words(`IsSecurityPrincipal SamAccountName Sid SidHistory UserPrincipalName ResetPasswordOnNextLogon CertificateSubject
    RemotePowerShellEnabled WindowsLiveID MicrosoftOnlineServicesID:String NetID ConsumerNetID UserAccountControl OrganizationalUnit:String
    IsLinked LinkedMasterAccount ExternalDirectoryObjectId SKUAssigned IsSoftDeletedByRemove IsSoftDeletedByDisable WhenSoftDeleted
    PreviousRecipientTypeDetails UpgradeRequest UpgradeStatus MailboxRelease ArchiveRelease InPlaceHoldsRaw AdministrativeUnits
    AssistantName City Company CountryOrRegion Department DirectReports DisplayName Fax FirstName GeoCoordinates HomePhone Initials
    IsDirSynced LastName Manager MobilePhone Notes Office OtherFax OtherHomePhone OtherTelephone Pager Phone PhoneticDisplayName
    PostalCode PostOfficeBox RecipientType RecipientTypeDetails SimpleDisplayName StateOrProvince StreetAddress Title
    UMDialPlan:ADObjectId UMDtmfMap AllowUMCallsFromNonUsers WebPage TelephoneAssistant WindowsEmailAddress UMCallingLineIds
    SeniorityIndex VoiceMailSettings`),
  DatabaseAvailabilityGroup:
    words(`Name Servers WitnessServer WitnessDirectory AlternateWitnessServer AlternateWitnessDirectory
    NetworkCompression NetworkEncryption ManualDagNetworkConfiguration DatacenterActivationMode StoppedMailboxServers
    StartedMailboxServers DatabaseAvailabilityGroupIpv4Addresses DatabaseAvailabilityGroupIpAddresses AllowCrossSiteRpcClientAccess
    OperationalServers PrimaryActiveManager ServersInMaintenance ServersInDeferredRecovery:MultiValuedProperty<String>@69S
    ThirdPartyReplication ReplicationPort NetworkNames WitnessShareInUse DatabaseAvailabilityGroupConfiguration:ADObjectId
    AutoDagSchemaVersion:String=1.0 AutoDagDatabaseCopiesPerDatabase AutoDagDatabaseCopiesPerVolume AutoDagTotalNumberOfDatabases
    AutoDagTotalNumberOfServers AutoDagDatabasesRootFolderPath AutoDagVolumesRootFolderPath AutoDagAllServersInstalled
    AutoDagAutoReseedEnabled AutoDagDiskReclaimerEnabled AutoDagBitlockerEnabled AutoDagFIPSCompliant:Boolean=False
    AutoDagAutoRedistributeEnabled ReplayLagManagerEnabled MailboxLoadBalanceMaximumEdbFileSize:ByteQuantifiedSize
    MailboxLoadBalanceRelativeLoadCapacity:Int32 MailboxLoadBalanceOverloadedThreshold:Int32
    MailboxLoadBalanceUnderloadedThreshold:Int32 MailboxLoadBalanceEnabled:Boolean=False PreferenceMoveFrequency ActivityState
    FileSystem MetaCacheDatabaseVolumesPerServer`),
  MoveRequest:
    words(`ExchangeGuid SourceDatabase TargetDatabase SourceArchiveDatabase TargetArchiveDatabase Flags RemoteHostName BatchName
    Status RequestStyle Direction IsOffline Protect Suspend SuspendWhenReadyToComplete Alias DisplayName RecipientType
    RecipientTypeDetails`),
  MailboxStatistics: words(`AssociatedItemCount DeletedItemCount DisconnectDate DisconnectReason DisplayName ItemCount
    LastLoggedOnUserAccount LastLogoffTime LastLogonTime LegacyDN MailboxGuid MailboxType MailboxTypeDetail ObjectClass
    StorageLimitStatus TotalDeletedItemSize TotalItemSize MailboxTableIdentifier:String Database ServerName DatabaseName
    IsDatabaseCopyActive MoveHistory IsQuarantined QuarantineDescription QuarantineLastCrash QuarantineEnd IsArchiveMailbox
    IsAbandonedMoveDestination:Boolean=False IsMoveDestination:Boolean=False OwnerADGuid
    MailboxMessagesPerFolderCountWarningQuota MailboxMessagesPerFolderCountReceiveQuota
    DumpsterMessagesPerFolderCountWarningQuota DumpsterMessagesPerFolderCountReceiveQuota
    FolderHierarchyChildrenCountWarningQuota FolderHierarchyChildrenCountReceiveQuota FolderHierarchyDepthWarningQuota
    FolderHierarchyDepthReceiveQuota FoldersCountWarningQuota FoldersCountReceiveQuota NamedPropertiesCountQuota
    DatabaseIssueWarningQuota DatabaseProhibitSendQuota DatabaseProhibitSendReceiveQuota Identity MapiIdentity OriginatingServer`),
  PublicFolder:
    words(`Identity Name MailEnabled MailRecipientGuid ParentPath ContentMailboxName ContentMailboxGuid PerUserReadStateEnabled EntryId
    ParentFolder AgeLimit RetainDeletedItemsFor ProhibitPostQuota IssueWarningQuota MaxItemSize LastMovedTime HasSubfolders FolderClass FolderPath
    MailboxOwnerId EformsLocaleId`),
  EmailAddressPolicy: [
    ...filtered,
    ...words(`Priority EnabledPrimarySMTPAddressTemplate EnabledEmailAddressTemplates DisabledEmailAddressTemplates
      NonAuthoritativeDomains:MultiValuedProperty<String> HasEmailAddressSetting:Boolean=True HasMailboxManagerSetting:Boolean=False`),
  ],
  AddressList: [...words("Container Path DisplayName Name"), ...filtered],
  GlobalAddressList: [...words("Name"), ...filtered, "IsDefaultGlobalAddressList"],
  OfflineAddressBook:
    words(`Server GeneratingMailbox AddressLists Versions IsDefault PublicFolderDatabase PublicFolderDistributionEnabled
    GlobalWebDistributionEnabled WebDistributionEnabled ShadowMailboxDistributionEnabled DiffRetentionPeriod Schedule
    VirtualDirectories MaxBinaryPropertySize MaxMultivaluedBinaryPropertySize MaxStringPropertySize
    MaxMultivaluedStringPropertySize ConfiguredAttributes LastTouchedTime LastRequestedTime:DateTime LastNumberOfRecords:Int32
    LastGeneratingData:String`),
  RetentionPolicyTag:
    words(`MessageClassDisplayName MessageClass Description RetentionEnabled RetentionAction AgeLimitForRetention
    MoveToDestinationFolder:String TriggerForRetention MessageFormatForJournaling JournalingEnabled AddressForJournaling
    LabelForJournaling Type SystemTag LocalizedRetentionPolicyTagName Comment LocalizedComment MustDisplayCommentEnabled
    LegacyManagedFolder RetentionId`),
  PopSettings: mailProtocol("MessageRetrievalSortOrder"),
  ImapSettings: mailProtocol("ShowHiddenFoldersEnabled"),
  ContentFilterConfig:
    words(`Name RejectionResponse OutlookEmailPostmarkValidationEnabled BypassedRecipients QuarantineMailbox
    SCLRejectThreshold SCLRejectEnabled SCLDeleteThreshold SCLDeleteEnabled SCLQuarantineThreshold SCLQuarantineEnabled BypassedSenders
    BypassedSenderDomains Enabled ExternalMailEnabled InternalMailEnabled`),
  SenderFilterConfig:
    words(`Name BlockedSenders BlockedDomains BlockedDomainsAndSubdomains Action BlankSenderBlockingEnabled
    RecipientBlockedSenderAction Enabled ExternalMailEnabled InternalMailEnabled`),
  RecipientFilterConfig:
    words(`Name BlockedRecipients RecipientValidationEnabled BlockListEnabled Enabled ExternalMailEnabled
    InternalMailEnabled`),
  SenderIdConfig: words(
    `SpoofedDomainAction TempErrorAction BypassedRecipients BypassedSenderDomains ${agent.join(" ")}`,
  ),
  UMMailboxPolicy:
    words(`MaxGreetingDuration MaxLogonAttempts AllowCommonPatterns PINLifetime PINHistoryCount AllowSMSNotification
    ProtectUnauthenticatedVoiceMail ProtectAuthenticatedVoiceMail ProtectedVoiceMailText RequireProtectedPlayOnPhone MinPINLength
    FaxMessageText UMEnabledText ResetPINText SourceForestPolicyNames VoiceMailText UMDialPlan FaxServerURI
    AllowedInCountryOrRegionGroups AllowedInternationalGroups AllowDialPlanSubscribers AllowExtensions LogonFailuresBeforePINReset
    AllowMissedCallNotifications AllowFax AllowTUIAccessToCalendar AllowTUIAccessToEmail AllowSubscriberAccess
    AllowTUIAccessToDirectory AllowTUIAccessToPersonalContacts AllowAutomaticSpeechRecognition AllowPlayOnPhone AllowVoiceMailPreview
    AllowCallAnsweringRules AllowMessageWaitingIndicator AllowPinlessVoiceMailAccess AllowVoiceResponseToOtherMessageTypes
    AllowVoiceMailAnalysis InformCallerOfVoiceMailAnalysis VoiceMailPreviewPartnerAddress
    VoiceMailPreviewPartnerAssignedID VoiceMailPreviewPartnerMaxMessageDuration VoiceMailPreviewPartnerMaxDeliveryDelay`),
  UMDialPlan:
    words(`NumberOfDigitsInExtension LogonFailuresBeforeDisconnect AccessTelephoneNumbers FaxEnabled InputFailuresBeforeDisconnect
    OutsideLineAccessCode DialByNamePrimary DialByNameSecondary AudioCodec AvailableLanguages:MultiValuedProperty<String> DefaultLanguage VoIPSecurity
    MaxCallDuration MaxRecordingDuration RecordingIdleTimeout PilotIdentifierList UMServers:MultiValuedProperty<String> UMMailboxPolicies UMAutoAttendants
    WelcomeGreetingEnabled AutomaticSpeechRecognitionEnabled PhoneContext WelcomeGreetingFilename InfoAnnouncementFilename
    OperatorExtension DefaultOutboundCallingLineId:String Extension MatchedNameSelectionMethod InfoAnnouncementEnabled
    InternationalAccessCode NationalNumberPrefix InCountryOrRegionNumberFormat InternationalNumberFormat CallSomeoneEnabled
    ContactScope ContactAddressList SendVoiceMsgEnabled UMAutoAttendant AllowDialPlanSubscribers AllowExtensions
    AllowedInCountryOrRegionGroups AllowedInternationalGroups ConfiguredInCountryOrRegionGroups LegacyPromptPublishingPoint
    ConfiguredInternationalGroups UMIPGateway URIType SubscriberType:String=Enterprise GlobalCallRoutingScheme:String=None TUIPromptEditingEnabled
    CallAnsweringRulesEnabled FDSPollingInterval:Int32=5 EquivalentDialPlanPhoneContexts
    NumberingPlanFormats AllowHeuristicADCallingLineIdResolution CountryOrRegionCode`),
  // Virtual directories, as administrators print them (from memory of printed output, and by the order of their siblings; that of OAB from a dump).
  MapiVirtualDirectory: words(`IISAuthenticationMethods ${virtualDirectory}`),
  OutlookAnywhere: words(`ServerName:String SSLOffloading ExternalHostname InternalHostname ClientAuthenticationMethod
    ExternalClientAuthenticationMethod InternalClientAuthenticationMethod IISAuthenticationMethods XropUrl:Uri
    ExternalClientsRequireSsl InternalClientsRequireSsl ${metabase} Server`),
  ActiveSyncVirtualDirectory:
    words(`MobileClientFlags:String MobileClientCertificateProvisioningEnabled BadItemReportingEnabled SendWatsonReport
    MobileClientCertificateAuthorityURL MobileClientCertTemplateName ActiveSyncServer RemoteDocumentsActionForUnknownServers
    RemoteDocumentsAllowedServers RemoteDocumentsBlockedServers RemoteDocumentsInternalDomainSuffixList MetabasePath:String
    BasicAuthEnabled WindowsAuthEnabled CompressionEnabled ClientCertAuth WebsiteName:String WebSiteSSLEnabled:Boolean=True
    VirtualDirectoryName:String ${virtualDirectory.replace("MetabasePath:String ", "")}`),
  AutodiscoverVirtualDirectory: words(`${exchangeService} ${metabase} Server InternalUrl ExternalUrl`),
  PowerShellVirtualDirectory:
    words(`RequireSSL CertificateAuthentication VirtualDirectoryType:String=PowerShell ${exchangeService} ${metabase} Server
    InternalUrl ExternalUrl`),
  IntraOrganizationConnector: words("TargetAddressDomains DiscoveryEndpoint TargetSharingEpr Enabled"),
  AvailabilityAddressSpace:
    words(`ForestName UserName:String UseServiceAccount AccessMethod ProxyUrl TargetAutodiscoverEpr
    ParentPathId:String`),
  AvailabilityConfig: words("PerUserAccount OrgWideAccount"),
};
