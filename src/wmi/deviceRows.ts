import type { CmdletContext } from "../command/prelude.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { toText } from "../objects/ops/toText.ts";
import { providersOf } from "../providers/itemCommand.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { databaseDrives } from "../world/database/databaseDrives.ts";
import { networkAddress } from "../world/server/Machine.ts";
import { serverDisk } from "../world/server/serverDisk.ts";
import { worldKey } from "../world/worldKey.ts";
import { physicalMemory } from "./systemRows.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/* Devices of a virtual machine; models and numbers are inferred. */

export function logicalDisks(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const { files } = providersOf(cmdlet).fileSystem;
  const usual = target.isLocal ? files.drives().map((root) => root.slice(0, 1)) : ["C"];
  const letters = new Set([...usual, ...databaseDrives(cmdlet.service(worldKey), target.machine.name)]);
  return [...letters].sort().map((letter) => {
    // A drive that no file system shows is like the first one.
    const { free, used } = files.space(letter) ?? { free: serverDisk.size - serverDisk.taken, used: serverDisk.taken };
    return wmiRow("Win32_LogicalDisk", {
      Caption: `${letter}:`,
      Description: "Local Fixed Disk",
      Name: `${letter}:`,
      CreationClassName: "Win32_LogicalDisk",
      DeviceID: `${letter}:`,
      SystemCreationClassName: "Win32_ComputerSystem",
      SystemName: serverName(target),
      Access: 0,
      FreeSpace: free,
      Size: free + used,
      Compressed: false,
      DriveType: 3,
      FileSystem: "NTFS",
      MaximumComponentLength: 255,
      MediaType: 12,
      QuotasDisabled: true,
      QuotasIncomplete: false,
      QuotasRebuilding: false,
      SupportsDiskQuotas: true,
      SupportsFileBasedCompression: true,
      VolumeDirty: false,
      VolumeName: "",
      VolumeSerialNumber: "6E2B8D51",
    });
  });
}

export function volumes(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  return logicalDisks(cmdlet, target).map((disk) => {
    const of = new Map(disk);
    const letter = toText(of.get("DeviceID"));
    const size = BigInt(toText(of.get("Size")));
    const id = `\\\\?\\Volume{8c5a9d7e-0f11-4c2d-9c0e-0000000000${letter.charCodeAt(0).toString(16)}}\\`;
    return wmiRow("Win32_Volume", {
      Caption: `${letter}\\`,
      Name: `${letter}\\`,
      DeviceID: id,
      SystemName: serverName(target),
      BlockSize: 4096,
      FreeSpace: BigInt(toText(of.get("FreeSpace"))),
      Automount: true,
      BootVolume: letter === "C:",
      Capacity: size,
      Compressed: false,
      DriveLetter: letter,
      DriveType: 3,
      FileSystem: "NTFS",
      IndexingEnabled: true,
      Label: "",
      MaximumFileNameLength: 255,
      PageFilePresent: letter === "C:",
      QuotasEnabled: false,
      QuotasIncomplete: false,
      QuotasRebuilding: false,
      SerialNumber: 0x6e2b8d51,
      SupportsDiskQuotas: true,
      SupportsFileBasedCompression: true,
      SystemVolume: false,
    });
  });
}

export function diskDrives(_: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const name = "\\\\.\\PHYSICALDRIVE0";
  return [
    wmiRow("Win32_DiskDrive", {
      Caption: "Virtual HD ATA Device",
      Description: "Disk drive",
      Name: name,
      Status: "OK",
      ConfigManagerErrorCode: 0,
      ConfigManagerUserConfig: false,
      CreationClassName: "Win32_DiskDrive",
      DeviceID: name,
      PNPDeviceID: "IDE\\DISKVIRTUAL_HD______________________________1.1.0___\\5&35DC7040&0&0.0.0",
      SystemCreationClassName: "Win32_ComputerSystem",
      SystemName: serverName(target),
      Capabilities: [3, 4],
      CapabilityDescriptions: ["Random Access", "Supports Writing"],
      BytesPerSector: 512,
      FirmwareRevision: "1.1.0",
      Index: 0,
      InterfaceType: "IDE",
      Manufacturer: "(Standard disk drives)",
      MediaLoaded: true,
      MediaType: "Fixed hard disk media",
      Model: "Virtual HD ATA Device",
      Partitions: 2,
      SCSIBus: 0,
      SCSILogicalUnit: 0,
      SCSIPort: 0,
      SCSITargetId: 0,
      SectorsPerTrack: 63,
      Size: serverDisk.size,
      TotalCylinders: 16_578,
      TotalHeads: 255,
      TotalSectors: 266_335_020,
      TotalTracks: 4_227_390,
      TracksPerCylinder: 255,
    }),
  ];
}

export function processors(_: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const { processorCount } = machineFacts();
  return [
    wmiRow("Win32_Processor", {
      Caption: "Intel64 Family 6 Model 45 Stepping 7",
      Description: "Intel64 Family 6 Model 45 Stepping 7",
      Name: "Intel(R) Xeon(R) CPU E5-2660 0 @ 2.20GHz",
      Status: "OK",
      Availability: 3,
      CreationClassName: "Win32_Processor",
      DeviceID: "CPU0",
      PowerManagementSupported: false,
      StatusInfo: 3,
      SystemCreationClassName: "Win32_ComputerSystem",
      SystemName: serverName(target),
      AddressWidth: 64,
      CurrentClockSpeed: 2200,
      DataWidth: 64,
      Family: 179,
      LoadPercentage: 4,
      MaxClockSpeed: 2200,
      Role: "CPU",
      UpgradeMethod: 1,
      Architecture: 9,
      Characteristics: 4,
      CpuStatus: 1,
      CurrentVoltage: 18,
      ExtClock: 100,
      L3CacheSize: 0,
      L3CacheSpeed: 0,
      Level: 6,
      Manufacturer: "GenuineIntel",
      NumberOfCores: processorCount,
      NumberOfEnabledCore: processorCount,
      NumberOfLogicalProcessors: processorCount,
      ProcessorId: "1F8BFBFF000206D7",
      ProcessorType: 3,
      Revision: 11_527,
      SecondLevelAddressTranslationExtensions: false,
      SocketDesignation: "None",
      ThreadCount: processorCount,
      VirtualizationFirmwareEnabled: false,
      VMMonitorModeExtensions: false,
    }),
  ];
}

export function memoryModules(): readonly WmiRow[] {
  return [
    wmiRow("Win32_PhysicalMemory", {
      Caption: "Physical Memory",
      Description: "Physical Memory",
      Name: "Physical Memory",
      CreationClassName: "Win32_PhysicalMemory",
      Manufacturer: "Microsoft",
      PartNumber: "None",
      SerialNumber: "None",
      Tag: "Physical Memory 0",
      FormFactor: 0,
      BankLabel: "None",
      // Some of it is kept by the machine itself and not seen by the system.
      Capacity: Math.ceil(physicalMemory / 2 ** 30) * 2 ** 30,
      MemoryType: 0,
      Attributes: 0,
      DeviceLocator: "M0",
      SMBIOSMemoryType: 2,
      TypeDetail: 0,
    }),
  ];
}

export function networkAdapterConfigurations(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  const { machine } = target;
  const description = "Microsoft Hyper-V Network Adapter";
  return [
    wmiRow("Win32_NetworkAdapterConfiguration", {
      Caption: `[00000010] ${description}`,
      Description: description,
      SettingID: "{2E9A6B5E-8D0B-4B9F-9B53-62C2D1C5A1F0}",
      DatabasePath: "%SystemRoot%\\System32\\drivers\\etc",
      DefaultIPGateway: ["10.0.0.1"],
      DHCPEnabled: false,
      DNSDomainSuffixSearchOrder: [machine.fqdn.split(".").slice(1).join(".")],
      DNSEnabledForWINSResolution: false,
      DNSHostName: serverName(target),
      DNSServerSearchOrder: ["10.0.0.1"],
      DomainDNSRegistrationEnabled: false,
      FullDNSRegistrationEnabled: true,
      GatewayCostMetric: [256],
      Index: 10,
      InterfaceIndex: 12,
      IPAddress: [networkAddress(cmdlet.service(worldKey), machine)],
      IPConnectionMetric: 5,
      IPEnabled: true,
      IPFilterSecurityEnabled: false,
      IPSubnet: ["255.255.255.0"],
      MACAddress: "00:15:5D:00:0A:0B",
      ServiceName: "netvsc",
      TcpipNetbiosOptions: 0,
      WINSEnableLMHostsLookup: true,
      WINSScopeID: "",
    }),
  ];
}
