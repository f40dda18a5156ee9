import { convertTo } from "../objects/convert/convertTo.ts";
import type { AdaptedRecord } from "../objects/members/FieldedObject.ts";
import { PSAliasProperty, type PSMemberInfo, PSPropertySet } from "../objects/members/PSMemberInfo.ts";
import { PSTypeDataProperty } from "../objects/types/typeData/PSTypeDataProperty.ts";
import { typeByName } from "../objects/types/typeRegistry.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";

/** What PowerShell's type data adds to instances of a class, got by Get-WmiObject or Get-CimInstance. */
export function classMembers(className: string): readonly PSMemberInfo[] {
  return [...(propertySets.get(className) ?? []), ...(others.get(className) ?? [])];
}

const set = (name: string, members: string) => new PSPropertySet(name, members.split(" "));

const propertySets = new Map([
  ["Win32_BIOS", [set("PSStatus", "Status Name Caption SMBIOSPresent")]],
  [
    "Win32_ComputerSystem",
    [
      set(
        "PSStatus",
        "AdminPasswordStatus BootupState ChassisBootupState KeyboardPasswordStatus PowerOnPasswordStatus PowerSupplyState PowerState FrontPanelResetStatus ThermalState Status Name",
      ),
      set(
        "POWER",
        "Name PowerManagementCapabilities PowerManagementSupported PowerOnPasswordStatus PowerState PowerSupplyState",
      ),
    ],
  ],
  ["Win32_LogicalDisk", [set("PSStatus", "Status Availability DeviceID StatusInfo")]],
  [
    "Win32_OperatingSystem",
    [set("PSStatus", "Status Name"), set("FREE", "FreePhysicalMemory FreeSpaceInPagingFiles FreeVirtualMemory Name")],
  ],
  [
    "Win32_Service",
    [
      set("PSStatus", "Name Status ExitCode"),
      set("PSConfiguration", "DesktopInteract ErrorControl Name PathName ServiceType StartMode"),
    ],
  ],
]);

const others = new Map<string, readonly PSMemberInfo[]>([
  [
    "Win32_Process",
    [
      new PSAliasProperty("ProcessName", "Name"),
      new PSAliasProperty("Handles", "Handlecount"),
      new PSAliasProperty("VM", "VirtualSize"),
      new PSAliasProperty("WS", "WorkingSetSize"),
      script("Path", "$this.ExecutablePath", (record) => record.field("ExecutablePath")?.value ?? null),
    ],
  ],
  [
    "Win32_PingStatus",
    [
      script("IPV4Address", addressBody("InterNetwork"), ipv4Address),
      script("IPV6Address", addressBody("InterNetworkV6"), ipv6Address),
    ],
  ],
  ["Win32_QuickFixEngineering", [script("InstalledOn", "[DateTime]$this.InstalledOn", installedOn)]],
]);

function script(name: string, body: string, getter: (record: AdaptedRecord) => unknown): PSMemberInfo {
  const definition = `System.Object ${name} {get=${body};}`;
  return new PSTypeDataProperty(name, "ScriptProperty", (target) => getter(target as AdaptedRecord), definition);
}

function addressBody(family: string): string {
  return `$iphost = [System.Net.Dns]::GetHostEntry($this.address)
                        $iphost.AddressList | ?{ $_.AddressFamily -eq [System.Net.Sockets.AddressFamily]::${family} } | select -first 1`;
}

/** The computer itself answers from "::1"; other computers of the emulation have addresses of the old kind alone. */
function ipv4Address(record: AdaptedRecord): unknown {
  const address = String(record.field("ProtocolAddress")?.value ?? "");
  return convertTo(address === "::1" ? "127.0.0.1" : address, typeByName("System.Net.IPAddress"));
}

function ipv6Address(record: AdaptedRecord): unknown {
  const address = record.field("ProtocolAddress")?.value;
  return address === "::1" ? convertTo(address, typeByName("System.Net.IPAddress")) : null;
}

/** The day as a date; the class has it as text. */
function installedOn(record: AdaptedRecord): DateTime | null {
  const parsed = /^(\d+)\/(\d+)\/(\d+)$/.exec(String(record.field("InstalledOn")?.value ?? ""));
  if (!parsed) return null;
  const [month, day, year] = parsed.slice(1).map(Number);
  return new DateTime(DateTime.fromUnixMilliseconds(Date.UTC(year, month - 1, day)).ticks);
}
