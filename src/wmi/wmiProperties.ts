import { ownEntry } from "../base/ownEntry.ts";
import type { WmiRow } from "./wql.ts";

/** The type of a property in CIM's own words; "datetime" is a DateTime in rows. */
export type CimType =
  | "string"
  | "boolean"
  | "datetime"
  | "sint8"
  | "sint16"
  | "sint32"
  | "sint64"
  | "uint8"
  | "uint16"
  | "uint32"
  | "uint64";

export interface WmiProperty {
  readonly name: string;
  readonly type: CimType;
  readonly isArray: boolean;
}

/** Those of CIM_ManagedSystemElement, which nearly all classes begin with. */
const element = "string Caption Description; datetime InstallDate; string Name Status;";

const logicalDevice = `${element} uint16 Availability; uint32 ConfigManagerErrorCode; boolean ConfigManagerUserConfig;
  string CreationClassName DeviceID; boolean ErrorCleared; string ErrorDescription; uint32 LastErrorCode;
  string PNPDeviceID; uint16[] PowerManagementCapabilities; boolean PowerManagementSupported; uint16 StatusInfo;
  string SystemCreationClassName SystemName;`;

/**
 * The properties of each class as its schema declares them: those of the base classes first. "type Name Name;" one type
 * after the other.
 */
const declarations: Readonly<Record<string, string>> = {
  CIM_DataFile: `${element} uint32 AccessMask; boolean Archive Compressed; string CompressionMethod CreationClassName;
    datetime CreationDate; string CSCreationClassName CSName Drive EightDotThreeFileName; boolean Encrypted;
    string EncryptionMethod Extension FileName; uint64 FileSize; string FileType FSCreationClassName FSName;
    boolean Hidden; uint64 InUseCount; datetime LastAccessed LastModified; string Path; boolean Readable System
    Writeable; string Manufacturer Version;`,
  Win32_BIOS: `${element} string BuildNumber CodeSet IdentificationCode LanguageEdition Manufacturer OtherTargetOS
    SerialNumber SoftwareElementID; uint16 SoftwareElementState TargetOperatingSystem; string Version;
    boolean PrimaryBIOS; uint16[] BiosCharacteristics; string[] BIOSVersion; string CurrentLanguage;
    uint8 EmbeddedControllerMajorVersion EmbeddedControllerMinorVersion; uint16 InstallableLanguages;
    string[] ListOfLanguages; datetime ReleaseDate; string SMBIOSBIOSVersion; uint16 SMBIOSMajorVersion
    SMBIOSMinorVersion; boolean SMBIOSPresent; uint8 SystemBiosMajorVersion SystemBiosMinorVersion;`,
  Win32_ComputerSystem: `${element} string CreationClassName NameFormat PrimaryOwnerContact PrimaryOwnerName;
    string[] Roles; string[] InitialLoadInfo; datetime LastLoadInfo; uint16[] PowerManagementCapabilities;
    boolean PowerManagementSupported; uint16 ResetCapability PowerState; uint16 AdminPasswordStatus;
    boolean AutomaticManagedPagefile AutomaticResetBootOption AutomaticResetCapability;
    uint16 BootOptionOnLimit BootOptionOnWatchDog; boolean BootROMSupported; uint16[] BootStatus; string BootupState;
    string ChassisSKUNumber; uint16 ChassisBootupState; sint16 CurrentTimeZone; boolean DaylightInEffect;
    string DNSHostName Domain; uint16 DomainRole; boolean EnableDaylightSavingsTime; uint16 FrontPanelResetStatus;
    boolean HypervisorPresent InfraredSupported; uint16 KeyboardPasswordStatus; string Manufacturer Model;
    boolean NetworkServerModeEnabled; uint32 NumberOfLogicalProcessors NumberOfProcessors; uint8[] OEMLogoBitmap;
    string[] OEMStringArray; boolean PartOfDomain; sint64 PauseAfterReset; uint16 PCSystemType PCSystemTypeEx
    PowerOnPasswordStatus PowerSupplyState; sint16 ResetCount ResetLimit; string[] SupportContactDescription;
    string SystemFamily SystemSKUNumber; uint16 SystemStartupDelay; string[] SystemStartupOptions;
    uint8 SystemStartupSetting; string SystemType; uint16 ThermalState; uint64 TotalPhysicalMemory; string UserName;
    uint16 WakeUpType; string Workgroup;`,
  Win32_ComputerSystemProduct:
    "string Caption Description IdentifyingNumber Name SKUNumber Vendor Version; string UUID;",
  Win32_DiskDrive: `${logicalDevice} uint16[] Capabilities; string[] CapabilityDescriptions; string CompressionMethod;
    uint64 DefaultBlockSize; string ErrorMethodology; uint64 MaxBlockSize MaxMediaSize MinBlockSize; boolean NeedsCleaning;
    uint32 NumberOfMediaSupported; uint32 BytesPerSector; string FirmwareRevision; uint32 Index; string InterfaceType;
    string Manufacturer; boolean MediaLoaded; string MediaType Model; uint32 Partitions; uint32 SCSIBus;
    uint16 SCSILogicalUnit SCSIPort SCSITargetId; uint32 SectorsPerTrack; string SerialNumber; uint32 Signature;
    uint64 Size TotalCylinders; uint32 TotalHeads; uint64 TotalSectors TotalTracks; uint32 TracksPerCylinder;`,
  Win32_Environment: `${element} boolean SystemVariable; string UserName VariableValue;`,
  Win32_Desktop: `string Caption Description SettingID; uint32 BorderWidth; boolean CoolSwitch; uint32 CursorBlinkRate;
    boolean DragFullWindows; uint32 GridGranularity IconSpacing; string IconTitleFaceName; uint32 IconTitleSize;
    boolean IconTitleWrap; string Name Pattern; boolean ScreenSaverActive; string ScreenSaverExecutable;
    boolean ScreenSaverSecure; uint32 ScreenSaverTimeout; string Wallpaper; boolean WallpaperStretched WallpaperTiled;`,
  Win32_LocalTime: "uint32 Day DayOfWeek Hour Milliseconds Minute Month Quarter Second WeekInMonth Year;",
  Win32_LogicalDisk: `${logicalDevice} uint16 Access; uint64 BlockSize; string ErrorMethodology; uint64 NumberOfBlocks;
    string Purpose; uint64 FreeSpace Size; boolean Compressed; uint32 DriveType; string FileSystem;
    uint32 MaximumComponentLength MediaType; string ProviderName; boolean QuotasDisabled QuotasIncomplete
    QuotasRebuilding SupportsDiskQuotas SupportsFileBasedCompression VolumeDirty; string VolumeName VolumeSerialNumber;`,
  Win32_LogonSession: `${element} datetime StartTime; string AuthenticationPackage LogonId; uint32 LogonType;`,
  Win32_MappedLogicalDisk: `${logicalDevice} uint16 Access; uint64 BlockSize; string ErrorMethodology;
    uint64 NumberOfBlocks; string Purpose; uint64 FreeSpace Size; boolean Compressed; string FileSystem;
    uint32 MaximumComponentLength; string ProviderName; boolean QuotasDisabled QuotasIncomplete QuotasRebuilding;
    string SessionID; boolean SupportsDiskQuotas SupportsFileBasedCompression; string VolumeName VolumeSerialNumber;`,
  Win32_NetworkAdapterConfiguration: `string Caption Description SettingID; boolean ArpAlwaysSourceRoute
    ArpUseEtherSNAP; string DatabasePath; boolean DeadGWDetectEnabled; string[] DefaultIPGateway; uint8 DefaultTOS
    DefaultTTL; boolean DHCPEnabled; datetime DHCPLeaseExpires DHCPLeaseObtained; string DHCPServer DNSDomain;
    string[] DNSDomainSuffixSearchOrder; boolean DNSEnabledForWINSResolution; string DNSHostName;
    string[] DNSServerSearchOrder; boolean DomainDNSRegistrationEnabled; uint32 ForwardBufferMemory;
    boolean FullDNSRegistrationEnabled; uint16[] GatewayCostMetric; uint8 IGMPLevel; uint32 Index InterfaceIndex;
    string[] IPAddress; uint32 IPConnectionMetric; boolean IPEnabled IPFilterSecurityEnabled IPPortSecurityEnabled;
    string[] IPSecPermitIPProtocols IPSecPermitTCPPorts IPSecPermitUDPPorts IPSubnet; boolean IPUseZeroBroadcast;
    string IPXAddress; boolean IPXEnabled; uint32[] IPXFrameType; uint32 IPXMediaType; string[] IPXNetworkNumber;
    string IPXVirtualNetNumber; uint32 KeepAliveInterval KeepAliveTime; string MACAddress; uint32 MTU NumForwardPackets;
    boolean PMTUBHDetectEnabled PMTUDiscoveryEnabled; string ServiceName; uint32 TcpipNetbiosOptions
    TcpMaxConnectRetransmissions TcpMaxDataRetransmissions TcpNumConnections; boolean TcpUseRFC1122UrgentPointer;
    uint16 TcpWindowSize; boolean WINSEnableLMHostsLookup; string WINSHostLookupFile WINSPrimaryServer WINSScopeID
    WINSSecondaryServer;`,
  Win32_NetworkConnection: `${element} uint32 AccessMask; string Comment ConnectionState ConnectionType DisplayType
    LocalName; boolean Persistent; string ProviderName RemoteName RemotePath ResourceType UserName;`,
  Win32_NTEventLogFile: `${element} uint32 AccessMask; boolean Archive Compressed; string CompressionMethod
    CreationClassName; datetime CreationDate; string CSCreationClassName CSName Drive EightDotThreeFileName;
    boolean Encrypted; string EncryptionMethod Extension FileName; uint64 FileSize; string FileType FSCreationClassName
    FSName; boolean Hidden; uint64 InUseCount; datetime LastAccessed LastModified; string Path; boolean Readable System
    Writeable; string Manufacturer Version; string LogfileName; uint32 MaxFileSize NumberOfRecords OverwriteOutDated;
    string OverWritePolicy; string[] Sources;`,
  Win32_OperatingSystem: `${element} string CreationClassName CSCreationClassName CSName; sint16 CurrentTimeZone;
    boolean Distributed; uint64 FreePhysicalMemory FreeSpaceInPagingFiles FreeVirtualMemory; datetime LastBootUpTime
    LocalDateTime; uint32 MaxNumberOfProcesses; uint64 MaxProcessMemorySize; uint32 NumberOfLicensedUsers
    NumberOfProcesses NumberOfUsers; uint16 OSType; string OtherTypeDescription; uint64 SizeStoredInPagingFiles
    TotalSwapSpaceSize TotalVirtualMemorySize TotalVisibleMemorySize; string Version; string BootDevice BuildNumber
    BuildType CodeSet CountryCode CSDVersion; boolean DataExecutionPrevention_32BitApplications
    DataExecutionPrevention_Available DataExecutionPrevention_Drivers; uint8 DataExecutionPrevention_SupportPolicy;
    boolean Debug; uint32 EncryptionLevel; uint8 ForegroundApplicationBoost; uint32 LargeSystemCache;
    string Locale Manufacturer; string[] MUILanguages; uint32 OperatingSystemSKU; string Organization OSArchitecture;
    uint32 OSLanguage OSProductSuite; boolean PAEEnabled; string PlusProductID PlusVersionNumber;
    boolean PortableOperatingSystem Primary; uint32 ProductType; string RegisteredUser SerialNumber;
    uint16 ServicePackMajorVersion ServicePackMinorVersion; uint32 SuiteMask; string SystemDevice SystemDirectory
    SystemDrive WindowsDirectory;`,
  Win32_PhysicalMemory: `${element} string CreationClassName Manufacturer Model OtherIdentifyingInfo PartNumber;
    boolean PoweredOn; string SerialNumber SKU Tag Version; boolean HotSwappable Removable Replaceable;
    uint16 FormFactor; string BankLabel; uint64 Capacity; uint16 DataWidth; uint32 InterleavePosition; uint16 MemoryType;
    uint32 PositionInRow Speed; uint16 TotalWidth; uint32 Attributes ConfiguredClockSpeed ConfiguredVoltage;
    string DeviceLocator; uint16 InterleaveDataDepth; uint32 MaxVoltage MinVoltage SMBIOSMemoryType; uint16 TypeDetail;`,
  Win32_Process: `${element} string CreationClassName; datetime CreationDate; string CSCreationClassName CSName;
    uint16 ExecutionState; string Handle; uint64 KernelModeTime; string OSCreationClassName OSName; uint32 Priority;
    datetime TerminationDate; uint64 UserModeTime WorkingSetSize; string CommandLine ExecutablePath;
    uint32 HandleCount MaximumWorkingSetSize MinimumWorkingSetSize; uint64 OtherOperationCount OtherTransferCount;
    uint32 PageFaults PageFileUsage ParentProcessId PeakPageFileUsage; uint64 PeakVirtualSize; uint32 PeakWorkingSetSize;
    uint64 PrivatePageCount; uint32 ProcessId QuotaNonPagedPoolUsage QuotaPagedPoolUsage QuotaPeakNonPagedPoolUsage
    QuotaPeakPagedPoolUsage; uint64 ReadOperationCount ReadTransferCount; uint32 SessionId ThreadCount;
    uint64 VirtualSize; string WindowsVersion; uint64 WriteOperationCount WriteTransferCount;`,
  Win32_Processor: `${logicalDevice} uint16 AddressWidth; uint32 CurrentClockSpeed; uint16 DataWidth Family LoadPercentage;
    uint32 MaxClockSpeed; string OtherFamilyDescription Role Stepping UniqueId; uint16 UpgradeMethod;
    uint16 Architecture; string AssetTag; uint32 Characteristics; uint16 CpuStatus CurrentVoltage; uint32 ExtClock
    L2CacheSize L2CacheSpeed L3CacheSize L3CacheSpeed; uint16 Level; string Manufacturer; uint32 NumberOfCores
    NumberOfEnabledCore NumberOfLogicalProcessors; string PartNumber ProcessorId; uint16 ProcessorType Revision;
    boolean SecondLevelAddressTranslationExtensions; string SerialNumber SocketDesignation; uint32 ThreadCount;
    string Version; boolean VirtualizationFirmwareEnabled VMMonitorModeExtensions; uint32 VoltageCaps;`,
  Win32_PingStatus: `string Address; uint32 BufferSize; boolean NoFragmentation; uint32 PrimaryAddressResolutionStatus;
    string ProtocolAddress ProtocolAddressResolved; uint32 RecordRoute; boolean ReplyInconsistency; uint32 ReplySize;
    boolean ResolveAddressNames; uint32 ResponseTime ResponseTimeToLive; string[] RouteRecord RouteRecordResolved;
    string SourceRoute; uint32 SourceRouteType StatusCode Timeout; uint32[] TimeStampRecord;
    string[] TimeStampRecordAddress TimeStampRecordAddressResolved; uint32 TimeStampRoute TimeToLive TypeofService;`,
  Win32_Product: `string Caption Description IdentifyingNumber Name SKUNumber Vendor Version; uint16 AssignmentType;
    string HelpLink HelpTelephone InstallDate; datetime InstallDate2; string InstallLocation InstallSource;
    sint16 InstallState; string Language LocalPackage PackageCache PackageCode PackageName ProductID RegCompany
    RegOwner Transforms URLInfoAbout URLUpdateInfo; uint32 WordCount;`,
  Win32_QuickFixEngineering: `${element} string CSName FixComments HotFixID InstalledBy InstalledOn ServicePackInEffect;`,
  Win32_Service: `${element} string CreationClassName; boolean Started; string StartMode SystemCreationClassName
    SystemName; boolean AcceptPause AcceptStop DesktopInteract; string DisplayName ErrorControl; uint32 ExitCode;
    string PathName; uint32 ServiceSpecificExitCode; string ServiceType StartName State; uint32 TagId;
    uint32 CheckPoint; boolean DelayedAutoStart; uint32 ProcessId WaitHint;`,
  Win32_Share: `${element} uint32 AccessMask; boolean AllowMaximum; uint32 MaximumAllowed; string Path; uint32 Type;`,
  Win32_StartupCommand: "string Caption Description SettingID; string Command Location Name User UserSID;",
  Win32_TimeZone: `string Caption Description SettingID; sint32 Bias DaylightBias; uint32 DaylightDay;
    uint8 DaylightDayOfWeek; uint32 DaylightHour DaylightMillisecond DaylightMinute DaylightMonth; string DaylightName;
    uint32 DaylightSecond DaylightYear StandardBias StandardDay; uint8 StandardDayOfWeek; uint32 StandardHour
    StandardMillisecond StandardMinute StandardMonth; string StandardName; uint32 StandardSecond StandardYear;`,
  Win32_Volume: `${logicalDevice} uint16 Access; uint64 BlockSize; string ErrorMethodology; uint64 NumberOfBlocks;
    string Purpose; uint64 FreeSpace; boolean Automount BootVolume; uint64 Capacity; boolean Compressed DirtyBitSet;
    string DriveLetter; uint32 DriveType; string FileSystem; boolean IndexingEnabled; string Label;
    uint32 MaximumFileNameLength; boolean PageFilePresent QuotasEnabled QuotasIncomplete QuotasRebuilding;
    uint32 SerialNumber; boolean SupportsDiskQuotas SupportsFileBasedCompression SystemVolume;`,
  Win32_WMISetting: `string Caption Description SettingID; string ASPScriptDefaultNamespace; boolean ASPScriptEnabled;
    string[] AutorecoverMofs; uint32 AutoStartWin9X BackupInterval; datetime BackupLastTime; string BuildVersion
    DatabaseDirectory; uint32 DatabaseMaxSize; boolean EnableAnonWin9xConnections EnableEvents
    EnableStartupHeapPreallocation; uint32 HighThresholdOnClientObjects HighThresholdOnEvents;
    string InstallationDirectory; uint32 LastStartupHeapPreallocation; string LoggingDirectory; uint32 LoggingLevel
    LowThresholdOnClientObjects LowThresholdOnEvents MaxLogFileSize MaxWaitOnClientObjects MaxWaitOnEvents;
    string MofSelfInstallDirectory;`,
};

const parsed = new Map<string, readonly WmiProperty[]>();

/** The properties of a class in the order of its schema. */
export function wmiProperties(className: string): readonly WmiProperty[] {
  let found = parsed.get(className);
  if (!found) {
    found = parse(ownEntry(declarations, className) ?? "");
    parsed.set(className, found);
  }
  return found;
}

function parse(text: string): WmiProperty[] {
  return text.split(";").flatMap((part) => {
    const [type, ...names] = part.trim().split(/\s+/);
    const isArray = type.endsWith("[]");
    return names.map((name) => ({ name, type: type.replace("[]", "") as CimType, isArray }));
  });
}

/** The names of the properties that a class and its instances have. */
export function propertyNames({ name }: { readonly name: string }, rows: readonly WmiRow[]): readonly string[] {
  const [first = []] = rows;
  return [...wmiProperties(name).map((property) => property.name), ...first.map(([own]) => own)];
}
