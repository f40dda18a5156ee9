import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { machineFacts } from "../../src/objects/model/MachineFacts.ts";
import { UInt32, UInt64 } from "../../src/objects/model/numbers.ts";
import type { PSCustomObject } from "../../src/objects/model/PSObject.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { listServices } from "../../src/world/service/Service.ts";
import { processTable } from "./_shared/processes.ts";
import { recordObject } from "./_shared/recordObject.ts";
import { servicesOf } from "./_shared/services.ts";

type Row = readonly (readonly [string, unknown])[];

export default defineCmdlet({
  name: "Get-WmiObject",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["gwmi"],
  synopsis: "Gets instances of WMI classes.",
  description:
    "Win32_OperatingSystem, Win32_ComputerSystem, Win32_Service and Win32_Process are there; other classes are not modelled.",
  parameters: {
    Class: { type: "string", sets: { query: { position: 0, mandatory: true }, list: { position: 1 } } },
    Property: { type: "string[]", sets: { query: { position: 1 } } },
    Filter: "string",
    Namespace: "string",
  },
  examples: [
    {
      title: "The system's name",
      transcript: "PS> (Get-WmiObject Win32_OperatingSystem).Caption\nMicrosoft Windows Server 2012 R2 Standard\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const name = values.Class ?? "";
      if (values.Namespace !== undefined && values.Namespace.toLowerCase() !== "root\\cimv2")
        throw notModelled(`The WMI namespace ${values.Namespace}`);
      const rows = classes.get(name.toLowerCase());
      if (!rows) throw notModelled(`The WMI class ${name}`);
      const test = filterTest(values.Filter);
      for (const row of rows.rows(cmdlet)) if (test(row)) cmdlet.write(instance(rows.name, row, values.Property));
    },
  }),
});

const classes = new Map<string, { readonly name: string; rows(cmdlet: CmdletContext): readonly Row[] }>([
  ["win32_operatingsystem", { name: "Win32_OperatingSystem", rows: operatingSystem }],
  ["win32_computersystem", { name: "Win32_ComputerSystem", rows: computerSystem }],
  ["win32_service", { name: "Win32_Service", rows: services }],
  ["win32_process", { name: "Win32_Process", rows: processes }],
]);

function instance(name: string, row: Row, properties: readonly string[] | undefined): PSCustomObject {
  const wanted = properties?.map((each) => each.toLowerCase());
  const shown = row.filter(([property]) => wanted?.includes(property.toLowerCase()) ?? true);
  return recordObject(`System.Management.ManagementObject#root\\cimv2\\${name}`, [
    ["PSComputerName", machineFacts().machineName],
    ...shown,
  ]);
}

function operatingSystem(): readonly Row[] {
  const { machineName, osVersion, systemDirectory } = machineFacts();
  return [
    [
      ["SystemDirectory", systemDirectory],
      ["Organization", ""],
      ["BuildNumber", osVersion.split(".")[2] ?? "9600"],
      ["RegisteredUser", "Windows User"],
      ["SerialNumber", "00252-00000-00000-AA535"],
      ["Version", osVersion.split(".").slice(0, 3).join(".")],
      ["Caption", "Microsoft Windows Server 2012 R2 Standard"],
      ["CSName", machineName],
      ["OSArchitecture", "64-bit"],
    ],
  ];
}

function computerSystem(): readonly Row[] {
  const { machineName, userDomainName, processorCount } = machineFacts();
  return [
    [
      ["Domain", userDomainName],
      ["Manufacturer", "Microsoft Corporation"],
      ["Model", "Virtual Machine"],
      ["Name", machineName],
      ["NumberOfLogicalProcessors", new UInt32(processorCount)],
      ["PrimaryOwnerName", "Windows User"],
      ["TotalPhysicalMemory", new UInt64(17_179_332_608n)],
    ],
  ];
}

function services(cmdlet: CmdletContext): readonly Row[] {
  const { world, computer } = servicesOf(cmdlet);
  return listServices(world, computer).map((service) => [
    ["ExitCode", new UInt32(0)],
    ["Name", service.name],
    ["ProcessId", new UInt32(service.status === "Running" ? 1000 : 0)],
    ["StartMode", service.startType === "Automatic" ? "Auto" : service.startType],
    ["State", service.status],
    ["Status", "OK"],
    ["DisplayName", service.displayName],
    ["Started", service.status === "Running"],
  ]);
}

function processes(cmdlet: CmdletContext): readonly Row[] {
  return processTable(cmdlet).map((process) => [
    ["ProcessId", new UInt32(process.id)],
    ["Name", process.id < 5 ? process.name : `${process.name}.exe`],
    ["HandleCount", new UInt32(process.figures.handles)],
    ["WorkingSetSize", new UInt64(BigInt(process.figures.workingSet))],
    ["VirtualSize", new UInt64(BigInt(process.figures.virtualMemory))],
  ]);
}

/** -Filter: comparisons "Name = 'x'" joined by AND. */
function filterTest(filter: string | undefined): (row: Row) => boolean {
  if (filter === undefined || filter.trim() === "") return () => true;
  const tests = filter.split(/\s+and\s+/i).map((part) => {
    const parsed = /^\s*(\w+)\s*(=|!=|<>|like)\s*(?:'([^']*)'|"([^"]*)"|(\S+))\s*$/i.exec(part);
    if (!parsed) throw notModelled(`The WMI filter "${filter}"`);
    const [, name, operator, single, double, bare] = parsed;
    const wanted = (single ?? double ?? bare).toLowerCase();
    const like = new RegExp(
      `^${wanted
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("%", ".*")
        .replaceAll("_", ".")}$`,
      "s",
    );
    return (row: Row): boolean => {
      const value = toText(
        row.find(([property]) => property.toLowerCase() === name.toLowerCase())?.[1] ?? null,
      ).toLowerCase();
      if (operator.toLowerCase() === "like") return like.test(value);
      return (value === wanted) === (operator === "=");
    };
  });
  return (row) => tests.every((test) => test(row));
}
