import type { CmdletContext } from "../command/prelude.ts";
import type { TargetComputer } from "../providers/machine/computers.ts";
import {
  diskDrives,
  logicalDisks,
  memoryModules,
  networkAdapterConfigurations,
  processors,
  volumes,
} from "./deviceRows.ts";
import { dataFiles } from "./fileRows.ts";
import { processes } from "./processRows.ts";
import { services } from "./serviceRows.ts";
import { desktops, localTime, logonSessions, wmiSetting } from "./sessionRows.ts";
import { quickFixes, shares } from "./softwareRows.ts";
import { bios, computerSystem, computerSystemProduct, environment, operatingSystem, timeZone } from "./systemRows.ts";
import type { WmiRow } from "./wql.ts";

export interface WmiClass {
  readonly name: string;
  /** "": there is one instance alone. */
  readonly key: string;
  readonly superclasses: readonly string[];
  rows(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[];
}

const element = ["CIM_LogicalElement", "CIM_ManagedSystemElement"];
const device = ["CIM_LogicalDevice", ...element];
const none = (): readonly WmiRow[] => [];

/** The classes of root\cimv2 that the emulated computers have: name, key, base classes, instances. */
const declared: readonly (readonly [string, string, readonly string[], WmiClass["rows"]])[] = [
  ["CIM_DataFile", "Name", ["CIM_LogicalFile", ...element], dataFiles],
  ["Win32_BIOS", "Name", ["CIM_BIOSElement", "CIM_SoftwareElement", ...element], bios],
  [
    "Win32_ComputerSystem",
    "Name",
    ["CIM_UnitaryComputerSystem", "CIM_ComputerSystem", "CIM_System", ...element],
    computerSystem,
  ],
  ["Win32_ComputerSystemProduct", "Name", ["CIM_Product"], computerSystemProduct],
  ["Win32_DiskDrive", "DeviceID", ["CIM_DiskDrive", "CIM_MediaAccessDevice", ...device], diskDrives],
  ["Win32_Environment", "Name", ["CIM_SystemResource", ...element], environment],
  ["Win32_Desktop", "Name", ["CIM_Setting"], desktops],
  ["Win32_LocalTime", "", ["Win32_CurrentTime"], localTime],
  ["Win32_LogicalDisk", "DeviceID", ["CIM_LogicalDisk", "CIM_StorageExtent", ...device], logicalDisks],
  ["Win32_LogonSession", "LogonId", ["Win32_Session", ...element], logonSessions],
  ["Win32_MappedLogicalDisk", "DeviceID", ["CIM_LogicalDisk", "CIM_StorageExtent", ...device], none],
  ["Win32_NetworkAdapterConfiguration", "Index", ["CIM_Setting"], networkAdapterConfigurations],
  ["Win32_NetworkConnection", "LocalName", element, none],
  ["Win32_OperatingSystem", "Name", ["CIM_OperatingSystem", ...element], operatingSystem],
  [
    "Win32_PhysicalMemory",
    "Tag",
    ["CIM_PhysicalMemory", "CIM_Chip", "CIM_PhysicalComponent", "CIM_PhysicalElement", "CIM_ManagedSystemElement"],
    memoryModules,
  ],
  ["Win32_Process", "Handle", ["CIM_Process", ...element], processes],
  ["Win32_Processor", "DeviceID", ["CIM_Processor", ...device], processors],
  ["Win32_Product", "IdentifyingNumber", ["CIM_Product"], none],
  ["Win32_QuickFixEngineering", "HotFixID", ["CIM_LogicalElement", "CIM_ManagedSystemElement"], quickFixes],
  ["Win32_Service", "Name", ["Win32_BaseService", "CIM_Service", ...element], services],
  ["Win32_Share", "Name", element, shares],
  ["Win32_StartupCommand", "Command", ["CIM_Setting"], none],
  ["Win32_TimeZone", "StandardName", ["CIM_Setting"], timeZone],
  ["Win32_Volume", "DeviceID", ["CIM_StorageVolume", "CIM_StorageExtent", ...device], volumes],
  ["Win32_WMISetting", "", ["CIM_Setting"], wmiSetting],
];

export const wmiClasses: readonly WmiClass[] = declared.map(([name, key, superclasses, rows]) => ({
  name,
  key,
  superclasses,
  rows,
}));

export function wmiClass(name: string): WmiClass | undefined {
  return wmiClasses.find((each) => each.name.toLowerCase() === name.toLowerCase());
}
