import { clockKey } from "../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { PerEdition } from "../../../src/diag/Edition.ts";
import { machineFacts } from "../../../src/objects/host/MachineFacts.ts";
import { toText } from "../../../src/objects/ops/toText.ts";
import { localDateAt } from "../../../src/objects/text/time/moments.ts";
import { localTimeZone, zoneDisplayName } from "../../../src/objects/text/time/timeZoneNames.ts";
import { TimeSpan } from "../../../src/objects/values/time/TimeSpan.ts";
import { targetComputer } from "../../../src/providers/machine/computers.ts";
import { wmiClass } from "../../../src/wmi/wmiClasses.ts";

/**
 * What Get-ComputerInfo tells, in the order of its class (recalled from the published source of the cmdlet). A name stands
 * for the property of WMI's class that is called like it behind the prefix; "Name=Other" for another one.
 */
const fromClasses = [
  {
    prefix: "Bios",
    className: "Win32_BIOS",
    names:
      "Characteristics=BiosCharacteristics BIOSVersion BuildNumber Caption CodeSet CurrentLanguage Description EmbeddedControllerMajorVersion EmbeddedControllerMinorVersion IdentificationCode InstallableLanguages InstallDate LanguageEdition ListOfLanguages Manufacturer Name OtherTargetOS PrimaryBIOS ReleaseDate SerialNumber SMBIOSBIOSVersion SMBIOSMajorVersion SMBIOSMinorVersion SMBIOSPresent SoftwareElementState Status SystemBiosMajorVersion SystemBiosMinorVersion TargetOperatingSystem Version",
  },
  {
    prefix: "Cs",
    className: "Win32_ComputerSystem",
    names:
      "AdminPasswordStatus AutomaticManagedPagefile AutomaticResetBootOption AutomaticResetCapability BootOptionOnLimit BootOptionOnWatchDog BootROMSupported BootStatus BootupState Caption ChassisBootupState ChassisSKUNumber CurrentTimeZone DaylightInEffect Description DNSHostName Domain DomainRole EnableDaylightSavingsTime FrontPanelResetStatus HypervisorPresent InfraredSupported InitialLoadInfo InstallDate KeyboardPasswordStatus LastLoadInfo Manufacturer Model Name NetworkServerModeEnabled NumberOfLogicalProcessors NumberOfProcessors OEMStringArray PartOfDomain PauseAfterReset PCSystemType PCSystemTypeEx PowerManagementCapabilities PowerManagementSupported PowerOnPasswordStatus PowerState PowerSupplyState PrimaryOwnerContact PrimaryOwnerName ResetCapability ResetCount ResetLimit Roles Status SupportContactDescription SystemFamily SystemSKUNumber SystemType ThermalState TotalPhysicalMemory UserName WakeUpType Workgroup",
  },
  {
    prefix: "Os",
    className: "Win32_OperatingSystem",
    names:
      "Name=Caption Type=OSType OperatingSystemSKU Version CSDVersion BuildNumber BootDevice SystemDevice SystemDirectory SystemDrive WindowsDirectory CountryCode CurrentTimeZone LocaleID=Locale LocalDateTime LastBootUpTime BuildType CodeSet DataExecutionPreventionAvailable=DataExecutionPrevention_Available DataExecutionPrevention32BitApplications=DataExecutionPrevention_32BitApplications DataExecutionPreventionDrivers=DataExecutionPrevention_Drivers DataExecutionPreventionSupportPolicy=DataExecutionPrevention_SupportPolicy Debug Distributed EncryptionLevel ForegroundApplicationBoost TotalVisibleMemorySize FreePhysicalMemory TotalVirtualMemorySize FreeVirtualMemory TotalSwapSpaceSize SizeStoredInPagingFiles FreeSpaceInPagingFiles InstallDate Manufacturer MaxNumberOfProcesses MaxProcessMemorySize MuiLanguages=MUILanguages NumberOfLicensedUsers NumberOfProcesses NumberOfUsers Organization Architecture=OSArchitecture OtherTypeDescription PAEEnabled PortableOperatingSystem Primary ProductType RegisteredUser SerialNumber ServicePackMajorVersion ServicePackMinorVersion Status",
  },
] as const;

/** Numbers of WMI that the class has as names. */
const security = "Disabled Enabled NotImplemented Unknown";
const state = "None Other Unknown Safe Warning Critical NonRecoverable";
const system =
  "Unspecified Desktop Mobile Workstation EnterpriseServer SOHOServer AppliancePC PerformanceServer Maximum";
const words: Readonly<Record<string, string>> = {
  BiosSoftwareElementState: "Deployable Installable Executable Running",
  CsAdminPasswordStatus: security,
  CsChassisBootupState: state,
  CsDomainRole:
    "StandaloneWorkstation MemberWorkstation StandaloneServer MemberServer BackupDomainController PrimaryDomainController",
  CsFrontPanelResetStatus: security,
  CsKeyboardPasswordStatus: security,
  CsPCSystemType: system,
  CsPCSystemTypeEx: system,
  CsPowerOnPasswordStatus: security,
  CsPowerState: "Unknown",
  CsPowerSupplyState: state,
  CsResetCapability: "None Other Unknown Disabled Enabled NotImplemented",
  CsThermalState: state,
  CsWakeUpType: "Reserved Other Unknown APMTimer ModemRing LANRemote PowerSwitch PCIPME ACPowerRestored",
  OsDataExecutionPreventionSupportPolicy: "AlwaysOff AlwaysOn OptIn OptOut",
  OsForegroundApplicationBoost: "None Minimum Maximum",
  OsProductType: "Unknown WorkStation DomainController Server",
};

/** Those with gaps between their numbers, as far as systems of the emulation have them. */
const sparse: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OsType: { 18: "WINNT" },
  OsOperatingSystemSKU: { 4: "EnterpriseEdition", 7: "StandardServerEdition", 8: "DatacenterServerEdition" },
};

/** The values by name; what is not there is not modelled. */
export function computerInfo(cmdlet: CmdletContext): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const local = targetComputer(cmdlet, ".");
  for (const { prefix, className, names } of fromClasses) {
    const [row] = (local && wmiClass(className)?.rows(cmdlet, local)) ?? [];
    const values = new Map(row);
    for (const each of names.split(" ")) {
      const [name, source = name] = each.split("=");
      const shown = renamed[cmdlet.edition][prefix + name] ?? prefix + name;
      found.set(shown, named(shown, values.get(source) ?? null));
    }
  }
  for (const [name, value] of ownFacts(cmdlet)) found.set(name, value);
  for (const [name, same] of alike) found.set(name, found.get(same));
  return found;
}

/** What the registry says of Windows stands in the class of the system, too. */
const alike = [
  ["WindowsProductId", "OsSerialNumber"],
  ["WindowsRegisteredOrganization", "OsOrganization"],
  ["WindowsRegisteredOwner", "OsRegisteredUser"],
] as const;

function named(name: string, value: unknown): unknown {
  if (value === null) return null;
  const text = toText(value);
  return words[name]?.split(" ")[Number(text)] ?? sparse[name]?.[text] ?? value;
}

function ownFacts(cmdlet: CmdletContext): readonly (readonly [string, unknown])[] {
  const { operatingSystem, osVersion, bootTime, userDomainName, userName } = machineFacts();
  const now = cmdlet.service(clockKey).now();
  return [
    ["WindowsCurrentVersion", osVersion.split(".").slice(0, 2).join(".")],
    ["WindowsProductName", operatingSystem],
    ["WindowsSystemRoot", "C:\\Windows"],
    ["WindowsVersion", null],
    ["CsUserName", `${userDomainName}\\${userName}`],
    ["OsLocale", "en-US"],
    ["OsLanguage", "en-US"],
    ["OsUptime", TimeSpan.fromMilliseconds(now - bootTime)],
    ["OsLocalDateTime", localDateAt(now)],
    ["KeyboardLayout", "en-US"],
    ["TimeZone", zoneDisplayName(localTimeZone(cmdlet.edition))],
    ["HyperVisorPresent", true],
    ["HyperVRequirementDataExecutionPreventionAvailable", null],
    ["HyperVRequirementSecondLevelAddressTranslation", null],
    ["HyperVRequirementVirtualizationFirmwareEnabled", null],
    ["HyperVRequirementVMMonitorModeExtensions", null],
  ];
}

/** Windows PowerShell writes the name of the serial number without an i. */
const renamed: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: { BiosSerialNumber: "BiosSeralNumber" },
  Core: {},
};
