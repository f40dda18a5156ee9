import { clockKey } from "../base/Clock.ts";
import type { CmdletContext } from "../command/prelude.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { standardOffset, utcOffsetAt } from "../objects/text/time/timeZone.ts";
import { localTimeZone, timeZoneNames, zoneDisplayName } from "../objects/text/time/timeZoneNames.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { windowsVersion } from "../world/server/windowsVersion.ts";
import { processesOf } from "./processRows.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/*
 * The computer and its system. Sizes and serial numbers are those of a virtual machine of our own (inferred); texts and
 * codes are what Windows Server 2012 R2 shows.
 */

/** Bytes of memory that the system sees. */
export const physicalMemory = 17_179_332_608;
const freeMemory = 9_663_676_416;
const pageFile = 2_550_136_832;
const installed = Date.UTC(2013, 7, 22, 9, 30);
const kilobytes = (bytes: number) => Math.floor(bytes / 1024);

export function operatingSystem(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const { machine } = target;
  const { systemDirectory, bootTime } = machineFacts();
  const now = cmdlet.service(clockKey).now();
  const caption = `Microsoft ${machine.operatingSystem}`;
  const version = windowsVersion(machine.operatingSystem) ?? "";
  return [
    wmiRow("Win32_OperatingSystem", {
      Caption: caption,
      Description: "",
      InstallDate: installed,
      Name: `${caption}|C:\\Windows|\\Device\\Harddisk0\\Partition2`,
      Status: "OK",
      CreationClassName: "Win32_OperatingSystem",
      CSCreationClassName: "Win32_ComputerSystem",
      CSName: serverName(target),
      CurrentTimeZone: utcOffsetAt(DateTime.fromUnixMilliseconds(now).ticks),
      Distributed: false,
      FreePhysicalMemory: kilobytes(freeMemory),
      FreeSpaceInPagingFiles: kilobytes(pageFile),
      FreeVirtualMemory: kilobytes(freeMemory + pageFile),
      LastBootUpTime: bootTime,
      LocalDateTime: now,
      MaxNumberOfProcesses: 4_294_967_295,
      MaxProcessMemorySize: 137_438_953_344,
      NumberOfLicensedUsers: 0,
      NumberOfProcesses: processesOf(cmdlet, target).length,
      NumberOfUsers: 2,
      OSType: 18,
      SizeStoredInPagingFiles: kilobytes(pageFile),
      TotalVirtualMemorySize: kilobytes(physicalMemory + pageFile),
      TotalVisibleMemorySize: kilobytes(physicalMemory),
      Version: version,
      BootDevice: "\\Device\\HarddiskVolume1",
      BuildNumber: version.split(".")[2] ?? "",
      BuildType: "Multiprocessor Free",
      CodeSet: "1252",
      CountryCode: "1",
      DataExecutionPrevention_32BitApplications: true,
      DataExecutionPrevention_Available: true,
      DataExecutionPrevention_Drivers: true,
      DataExecutionPrevention_SupportPolicy: 3,
      Debug: false,
      EncryptionLevel: 256,
      ForegroundApplicationBoost: 2,
      Locale: "0409",
      Manufacturer: "Microsoft Corporation",
      MUILanguages: ["en-US"],
      OperatingSystemSKU: 7,
      Organization: "",
      OSArchitecture: "64-bit",
      OSLanguage: 1033,
      OSProductSuite: 272,
      PortableOperatingSystem: false,
      Primary: true,
      ProductType: 3,
      RegisteredUser: "Windows User",
      SerialNumber: "00252-00000-00000-AA535",
      ServicePackMajorVersion: 0,
      ServicePackMinorVersion: 0,
      SuiteMask: 272,
      SystemDevice: "\\Device\\HarddiskVolume2",
      SystemDirectory: systemDirectory,
      SystemDrive: "C:",
      WindowsDirectory: "C:\\Windows",
    }),
  ];
}

export function computerSystem(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const { machine, isLocal, membership } = target;
  const { userDomainName, userName, processorCount } = machineFacts();
  const place = isLocal ? userDomainName : machine.fqdn.split(".").slice(1).join(".");
  const isMember = membership.domain !== null;
  const name = serverName(target);
  return [
    wmiRow("Win32_ComputerSystem", {
      Caption: name,
      Description: "AT/AT COMPATIBLE",
      Name: name,
      Status: "OK",
      CreationClassName: "Win32_ComputerSystem",
      PrimaryOwnerName: "Windows User",
      Roles: ["LM_Workstation", "LM_Server", "NT", "Server_NT"],
      ResetCapability: 1,
      AdminPasswordStatus: 3,
      AutomaticManagedPagefile: true,
      AutomaticResetBootOption: true,
      AutomaticResetCapability: true,
      BootROMSupported: true,
      BootupState: "Normal boot",
      ChassisBootupState: 3,
      CurrentTimeZone: utcOffsetAt(DateTime.fromUnixMilliseconds(cmdlet.service(clockKey).now()).ticks),
      DNSHostName: name,
      Domain: isMember ? place : membership.workgroup,
      DomainRole: isMember ? 3 : 2,
      EnableDaylightSavingsTime: true,
      FrontPanelResetStatus: 3,
      HypervisorPresent: true,
      InfraredSupported: false,
      KeyboardPasswordStatus: 3,
      Manufacturer: "Microsoft Corporation",
      Model: "Virtual Machine",
      NetworkServerModeEnabled: true,
      NumberOfLogicalProcessors: processorCount,
      NumberOfProcessors: 1,
      PartOfDomain: isMember,
      PauseAfterReset: -1,
      PCSystemType: 1,
      PCSystemTypeEx: 1,
      PowerOnPasswordStatus: 3,
      PowerState: 0,
      PowerSupplyState: 3,
      ResetCount: -1,
      ResetLimit: -1,
      SystemType: "x64-based PC",
      ThermalState: 3,
      TotalPhysicalMemory: physicalMemory,
      UserName: `${userDomainName}\\${userName}`,
      WakeUpType: 6,
      Workgroup: isMember ? null : membership.workgroup,
    }),
  ];
}

/** Of the machine and of its BIOS. */
const serialNumber = "4429-0046-2083-0311-9025-8365-36";

export function bios(): readonly WmiRow[] {
  const name = "BIOS Date: 05/23/12 17:15:53  Ver: 09.00.06";
  return [
    wmiRow("Win32_BIOS", {
      Caption: name,
      Description: name,
      Name: name,
      Status: "OK",
      Manufacturer: "American Megatrends Inc.",
      SerialNumber: serialNumber,
      SoftwareElementID: name,
      SoftwareElementState: 3,
      TargetOperatingSystem: 0,
      Version: "VRTUAL - 5001223",
      PrimaryBIOS: true,
      BiosCharacteristics: [4, 7, 9, 11, 12, 14, 15, 16, 17, 19, 23, 24, 25, 26, 28, 29, 30, 34],
      BIOSVersion: ["VRTUAL - 5001223", name, "BIOS Date: 05/23/12 17:15:53  Ver: 09.00.06"],
      CurrentLanguage: "enUS",
      EmbeddedControllerMajorVersion: 255,
      EmbeddedControllerMinorVersion: 255,
      InstallableLanguages: 1,
      ListOfLanguages: ["enUS"],
      ReleaseDate: Date.UTC(2012, 4, 23),
      SMBIOSBIOSVersion: "090006",
      SMBIOSMajorVersion: 2,
      SMBIOSMinorVersion: 3,
      SMBIOSPresent: true,
      SystemBiosMajorVersion: 9,
      SystemBiosMinorVersion: 0,
    }),
  ];
}

export function computerSystemProduct(): readonly WmiRow[] {
  return [
    wmiRow("Win32_ComputerSystemProduct", {
      Caption: "Computer System Product",
      Description: "Computer System Product",
      IdentifyingNumber: serialNumber,
      Name: "Virtual Machine",
      Vendor: "Microsoft Corporation",
      Version: "7.0",
      UUID: "6B3F2C61-0B8E-4B0E-9C53-7F0A4A7D2C11",
    }),
  ];
}

export function timeZone(cmdlet: CmdletContext): readonly WmiRow[] {
  const zone = localTimeZone(cmdlet.edition);
  const { standard, daylight } = timeZoneNames(zone);
  const ticks = DateTime.fromUnixMilliseconds(cmdlet.service(clockKey).now()).ticks;
  const caption = zoneDisplayName(zone);
  return [
    wmiRow("Win32_TimeZone", {
      Caption: caption,
      Description: caption,
      SettingID: standard,
      Bias: standardOffset(zone.ianaName, ticks),
      DaylightBias: -60,
      DaylightName: daylight,
      StandardBias: 0,
      StandardName: standard,
    }),
  ];
}

export function environment(_: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  return target.machine.environment.map(({ name, value }) => environmentRow(name, value));
}

export function environmentRow(name: string, value: string): WmiRow {
  const caption = `<SYSTEM>\\${name}`;
  return wmiRow("Win32_Environment", {
    Caption: caption,
    Description: caption,
    Name: name,
    Status: "OK",
    SystemVariable: true,
    UserName: "<SYSTEM>",
    VariableValue: value,
  });
}
