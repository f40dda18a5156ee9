import type { Edition, PerEdition } from "../../diag/Edition.ts";

/** A module that the product brings: where it lies, beside the shell or among the programs, and what kind it is. */
export interface ShippedModule {
  readonly name: string;
  readonly version: string;
  readonly moduleType: "Manifest" | "Script" | "Binary" | "Cim";
  readonly place: "shell" | "programs";
  /** The editions that it says it is for; absent: the one that it came with. */
  readonly editions?: readonly Edition[];
}

const inFolder =
  (place: ShippedModule["place"], usual: ShippedModule["moduleType"]) =>
  (name: string, version: string, moduleType = usual): ShippedModule => ({ name, version, moduleType, place });
const inShell = inFolder("shell", "Manifest");
const inPrograms = inFolder("programs", "Script");

/** Modules of Windows Server itself by their version and kind, as Get-Module -ListAvailable has them on Server 2016 and 2019. */
const ofWindows: readonly (readonly [version: string, moduleType: ShippedModule["moduleType"], names: string])[] = [
  [
    "1.0.0.0",
    "Manifest",
    "AppBackgroundTask AppvClient BranchCache DirectAccessClientComponents DnsClient EventTracingManagement iSCSI Kds MsDtc NetConnection NetDiagnostics NetEventPacketCapture NetNat NetSwitchTeam NetTCPIP NetworkConnectivityStatus NetworkSwitchManager NetworkTransition PcsvDevice PKI PlatformIdentifier PnpDevice ScheduledTasks StartLayout TroubleshootingPack UserAccessLogging Wdac WindowsDeveloperLicense WindowsSearch WindowsUpdate",
  ],
  ["1.0.0.0", "Script", "AssignedAccess ServerCore"],
  ["1.0.0.0", "Cim", "ServerManagerTasks"],
  ["1.0", "Manifest", "BestPractices ConfigCI Defender MMAgent NFS"],
  ["1.0", "Script", "WindowsErrorReporting"],
  ["1.0.0.2", "Manifest", "WindowsUpdateProvider"],
  ["1.0.2.0", "Script", "DeliveryOptimization"],
  ["1.0.11", "Manifest", "ProcessMitigations"],
  ["1.1", "Manifest", "PrintManagement"],
  [
    "2.0.0.0",
    "Manifest",
    "AppLocker Appx BitsTransfer International NetAdapter NetLbfo NetQos NetSecurity RemoteDesktop SecureBoot SmbShare SmbWitness SoftwareInventoryLogging Storage TLS TrustedPlatformModule VpnClient Whea",
  ],
  ["2.0.0.0", "Script", "ServerManager"],
  ["2.1.639.0", "Binary", "UEV"],
  ["3.0", "Script", "Dism Provisioning"],
];

/**
 * What Windows PowerShell 5.1 ships beside the modules whose cmdlets are in the session. Source: the list of modules that
 * PowerShell 7 no longer has (differences from Windows PowerShell), the module pages of 5.1; versions as listed on Windows
 * Server 2016.
 */
const ofDesktop: readonly ShippedModule[] = [
  inShell("ISE", "1.0.0.0", "Script"),
  inShell("Microsoft.PowerShell.Diagnostics", "3.0.0.0"),
  inShell("Microsoft.PowerShell.LocalAccounts", "1.0.0.0", "Binary"),
  inShell("Microsoft.PowerShell.ODataUtils", "1.0", "Script"),
  inShell("Microsoft.WSMan.Management", "3.0.0.0"),
  inShell("PSDesiredStateConfiguration", "1.1"),
  inShell("PSDiagnostics", "1.0.0.0"),
  inShell("PSScheduledJob", "1.1.0.0", "Binary"),
  inShell("PSWorkflow", "2.0.0.0"),
  inShell("PSWorkflowUtility", "1.0.0.0"),
  ...ofWindows.flatMap(([version, kind, names]) => names.split(" ").map((name) => inShell(name, version, kind))),
  inPrograms("Microsoft.PowerShell.Operation.Validation", "1.0.1"),
  inPrograms("PackageManagement", "1.0.0.1", "Binary"),
  inPrograms("PowerShellGet", "1.0.0.1"),
  inPrograms("PSReadline", "1.2"),
];

/** What PowerShell 7 ships of them with scripts of its own, as its list of bundled modules has them. */
const ofCore: readonly ShippedModule[] = [
  inShell("PackageManagement", "1.4.8.1", "Script"),
  inShell("PowerShellGet", "2.2.5", "Script"),
];

/** What an administrator has put beside them: the module of Exchange Online, in a version with REST cmdlets alone. */
const installed: readonly ShippedModule[] = [
  { ...inPrograms("ExchangeOnlineManagement", "3.4.0"), editions: ["Core", "Desktop"] },
];

const tables: PerEdition<readonly ShippedModule[]> = {
  Desktop: [...ofDesktop, ...installed],
  Core: [...ofCore, ...installed],
};

export function shippedModules(edition: Edition): readonly ShippedModule[] {
  return tables[edition];
}

/** The one of a name in any case; undefined for any other name. */
export function shippedModuleNamed(name: string, edition: Edition): ShippedModule | undefined {
  const key = name.toLowerCase();
  return tables[edition].find((module) => module.name.toLowerCase() === key);
}
