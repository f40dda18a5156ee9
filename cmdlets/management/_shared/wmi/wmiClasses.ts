import { clockKey } from "../../../../src/base/Clock.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { machineFacts } from "../../../../src/objects/model/MachineFacts.ts";
import { UInt32, UInt64 } from "../../../../src/objects/model/numbers.ts";
import type { ProcessObject } from "../../../../src/objects/model/ProcessObject.ts";
import { providersOf } from "../../../../src/providers/itemCommand.ts";
import { processTable } from "../../../../src/providers/machine/processTable.ts";
import { standardProcesses } from "../../../../src/providers/machine/standardProcesses.ts";
import { listServices } from "../../../../src/world/service/Service.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";
import type { TargetComputer } from "../computers.ts";
import type { WmiRow } from "./wql.ts";

export interface WmiClass {
  readonly name: string;
  readonly key: string;
  readonly superclasses: readonly string[];
  readonly methods: readonly string[];
  rows(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[];
}

/** The classes of root\cimv2 that the emulated computers have (values of hardware are inferred). */
export const wmiClasses: readonly WmiClass[] = [
  {
    name: "Win32_BIOS",
    key: "Name",
    superclasses: ["CIM_BIOSElement", "CIM_SoftwareElement", "CIM_LogicalElement", "CIM_ManagedSystemElement"],
    methods: [],
    rows: () => [
      [
        ["SMBIOSBIOSVersion", "090006"],
        ["Manufacturer", "American Megatrends Inc."],
        ["Name", "BIOS Date: 05/23/12 17:15:53  Ver: 09.00.06"],
        ["SerialNumber", "4429-0046-2083-0311-9025-8365-36"],
        ["Version", "VRTUAL - 5001223"],
      ],
    ],
  },
  {
    name: "Win32_ComputerSystem",
    key: "Name",
    superclasses: ["CIM_UnitaryComputerSystem", "CIM_ComputerSystem", "CIM_System", "CIM_LogicalElement"],
    methods: [],
    rows: computerSystem,
  },
  {
    name: "Win32_Environment",
    key: "Name",
    superclasses: ["CIM_SystemResource", "CIM_LogicalElement", "CIM_ManagedSystemElement"],
    methods: [],
    rows: environment,
  },
  {
    name: "Win32_LogicalDisk",
    key: "DeviceID",
    superclasses: ["CIM_LogicalDisk", "CIM_StorageExtent", "CIM_LogicalDevice", "CIM_LogicalElement"],
    methods: [],
    rows: logicalDisks,
  },
  {
    name: "Win32_OperatingSystem",
    key: "Name",
    superclasses: ["CIM_OperatingSystem", "CIM_LogicalElement", "CIM_ManagedSystemElement"],
    methods: ["Reboot", "Shutdown"],
    rows: operatingSystem,
  },
  {
    name: "Win32_Process",
    key: "Handle",
    superclasses: ["CIM_Process", "CIM_LogicalElement", "CIM_ManagedSystemElement"],
    methods: ["Create", "Terminate"],
    rows: processes,
  },
  {
    name: "Win32_Service",
    key: "Name",
    superclasses: ["Win32_BaseService", "CIM_Service", "CIM_LogicalElement", "CIM_ManagedSystemElement"],
    methods: ["StartService", "StopService", "ChangeStartMode"],
    rows: services,
  },
];

export function wmiClass(name: string): WmiClass | undefined {
  return wmiClasses.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function operatingSystem(_: CmdletContext, { machine, isLocal }: TargetComputer): readonly WmiRow[] {
  const { osVersion, systemDirectory } = machineFacts();
  const caption = isLocal ? "Microsoft Windows Server 2012 R2 Standard" : `Microsoft ${machine.operatingSystem}`;
  return [
    [
      ["SystemDirectory", systemDirectory],
      ["Organization", ""],
      ["BuildNumber", osVersion.split(".")[2] ?? "9600"],
      ["RegisteredUser", "Windows User"],
      ["SerialNumber", "00252-00000-00000-AA535"],
      ["Version", osVersion.split(".").slice(0, 3).join(".")],
      ["Caption", caption],
      ["CSName", machine.name],
      ["Name", `${caption}|C:\\Windows|\\Device\\Harddisk0\\Partition2`],
      ["OSArchitecture", "64-bit"],
    ],
  ];
}

function computerSystem(_: CmdletContext, { machine, isLocal, membership }: TargetComputer): readonly WmiRow[] {
  const { userDomainName, processorCount } = machineFacts();
  const place = isLocal ? userDomainName : machine.fqdn.split(".").slice(1).join(".");
  return [
    [
      ["Domain", membership.domain === null ? membership.workgroup : place],
      ["Manufacturer", "Microsoft Corporation"],
      ["Model", "Virtual Machine"],
      ["Name", isLocal ? machineFacts().machineName : machine.name],
      ["NumberOfLogicalProcessors", new UInt32(processorCount)],
      ["PartOfDomain", membership.domain !== null],
      ["PrimaryOwnerName", "Windows User"],
      ["TotalPhysicalMemory", new UInt64(17_179_332_608n)],
    ],
  ];
}

function environment(_: CmdletContext, { machine }: TargetComputer): readonly WmiRow[] {
  return machine.environment.map(({ name, value }) => [
    ["VariableValue", value],
    ["Name", name],
    ["UserName", "<SYSTEM>"],
    ["SystemVariable", true],
  ]);
}

function logicalDisks(cmdlet: CmdletContext, { isLocal }: TargetComputer): readonly WmiRow[] {
  const { files } = providersOf(cmdlet).fileSystem;
  const letters = isLocal ? files.drives().map((root) => root.slice(0, 1)) : ["C"];
  return letters.map((letter) => {
    const space = files.space(letter);
    const free = BigInt(space?.free ?? 0);
    return [
      ["DeviceID", `${letter}:`],
      ["DriveType", new UInt32(3)],
      ["ProviderName", null],
      ["FreeSpace", new UInt64(free)],
      ["Size", new UInt64(free + BigInt(space?.used ?? 0))],
      ["VolumeName", ""],
      ["FileSystem", "NTFS"],
    ];
  });
}

function services(cmdlet: CmdletContext, { machine }: TargetComputer): readonly WmiRow[] {
  return listServices(cmdlet.service(worldKey), machine.name).map((service) => [
    ["ExitCode", new UInt32(0)],
    ["Name", service.name],
    ["ProcessId", new UInt32(service.status === "Running" ? 1000 : 0)],
    ["StartMode", service.startType === "Automatic" ? "Auto" : service.startType],
    ["State", service.status],
    ["Status", "OK"],
    ["DisplayName", service.displayName],
    ["Started", service.status === "Running"],
    ["StartName", service.account ?? "LocalSystem"],
  ]);
}

/** The processes of a computer; those of another one are what a server has. */
export function processesOf(cmdlet: CmdletContext, { isLocal }: TargetComputer): readonly ProcessObject[] {
  return isLocal ? processTable(cmdlet) : standardProcesses(cmdlet.service(clockKey).now() - 3_600_000);
}

function processes(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  return processesOf(cmdlet, target).map((process) => [
    ["ProcessId", new UInt32(process.id)],
    ["Name", process.id < 5 || /\.exe$/i.test(process.name) ? process.name : `${process.name}.exe`],
    ["Handle", String(process.id)],
    ["HandleCount", new UInt32(process.figures.handles)],
    ["WorkingSetSize", new UInt64(BigInt(process.figures.workingSet))],
    ["VirtualSize", new UInt64(BigInt(process.figures.virtualMemory))],
  ]);
}
