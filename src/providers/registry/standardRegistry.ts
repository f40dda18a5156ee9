import { products } from "../../objects/host/product.ts";
import { RegistryKey } from "../../objects/values/machine/RegistryKey.ts";
import { windowsVersion } from "../../world/server/windowsVersion.ts";
import type { EnvironmentVariables } from "../EnvironmentVariables.ts";

/** A registry with the keys that administration scripts expect to be there. */
export function standardRegistry(environment: EnvironmentVariables, operatingSystem: string): RegistryKey {
  const root = new RegistryKey("");
  for (const path of keys) root.open(path);
  for (const [path, name, value] of [...systemValues(operatingSystem), ...values]) {
    const kind = typeof value === "number" ? "DWord" : value.includes("%") ? "ExpandString" : "String";
    root.open(path).setValue(name, value, kind);
  }
  const exchange = environment.get("ExchangeInstallPath");
  if (exchange !== null) {
    const setup = root.open("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup");
    setup.setValue("MsiInstallPath", exchange, "String");
    // Pages of the product add values below it, and make no key for them (documented).
    root.open("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Diagnostics");
    setup.setValue("MsiProductMajor", 15, "DWord");
    setup.setValue("MsiProductMinor", 0, "DWord");
  }
  return root;
}

const currentVersion = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

const windows = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows";
const powerShell = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell";
const powerShellFolder = "C:\\Windows\\System32\\WindowsPowerShell\\v1.0";

const webManagement = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Wbem";

function consoleHost(version: string): string {
  const key = "PublicKeyToken=31bf3856ad364e35, ProcessorArchitecture=msil";
  return `Microsoft.PowerShell.ConsoleHost, Version=${version}, Culture=neutral, ${key}`;
}

const keys = [
  "HKEY_LOCAL_MACHINE\\HARDWARE\\ACPI",
  "HKEY_LOCAL_MACHINE\\HARDWARE\\DESCRIPTION\\System",
  "HKEY_LOCAL_MACHINE\\HARDWARE\\DEVICEMAP",
  "HKEY_LOCAL_MACHINE\\HARDWARE\\RESOURCEMAP",
  "HKEY_LOCAL_MACHINE\\SAM",
  "HKEY_LOCAL_MACHINE\\SECURITY",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Clients",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control",
  "HKEY_CURRENT_USER\\Console",
  "HKEY_CURRENT_USER\\Control Panel\\Desktop",
  "HKEY_CURRENT_USER\\Control Panel\\Input Method",
  "HKEY_CURRENT_USER\\Environment",
  "HKEY_CURRENT_USER\\Network",
  "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion",
];

type RegistryRow = readonly [path: string, name: string, value: string | number];

function systemValues(operatingSystem: string): readonly RegistryRow[] {
  const [major, minor, build] = (windowsVersion(operatingSystem) ?? "6.3.9600").split(".");
  return [
    [currentVersion, "ProductName", operatingSystem],
    // Since Windows 10 this value says 6.3 for ever.
    [currentVersion, "CurrentVersion", major === "10" ? "6.3" : `${major}.${minor}`],
    [currentVersion, "CurrentBuild", build],
    [currentVersion, "CurrentBuildNumber", build],
    ...frameworkValues(Number(build)),
  ];
}

/** The .NET Framework that Exchange's servers of the time have, by its documented number: 4.5.2, else 4.8. */
function frameworkValues(build: number): readonly RegistryRow[] {
  const key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full";
  const [release, version] =
    build >= 20348 ? [528449, "4.8.04161"] : build >= 14393 ? [528049, "4.8.03761"] : [379893, "4.5.51209"];
  return [
    [key, "Install", 1],
    [key, "InstallPath", "C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\"],
    [key, "Release", release],
    [key, "TargetVersion", "4.0.0"],
    [key, "Version", version],
  ];
}

const values: readonly RegistryRow[] = [
  [currentVersion, "ProductId", "00252-00000-00000-AA535"],
  [currentVersion, "RegisteredOrganization", ""],
  [currentVersion, "RegisteredOwner", "Windows User"],
  [currentVersion, "SystemRoot", "C:\\Windows"],
  [`${windows}\\CurrentVersion`, "DevicePath", "%SystemRoot%\\inf"],
  [`${windows}\\CurrentVersion`, "MediaPathUnexpanded", "%SystemRoot%\\Media"],
  [`${windows}\\CurrentVersion`, "ProgramFilesDir", "C:\\Program Files"],
  [`${windows}\\CurrentVersion`, "CommonFilesDir", "C:\\Program Files\\Common Files"],
  [`${windows}\\CurrentVersion`, "ProgramFilesDir (x86)", "C:\\Program Files (x86)"],
  [`${windows}\\CurrentVersion`, "CommonFilesDir (x86)", "C:\\Program Files (x86)\\Common Files"],
  [`${windows}\\CurrentVersion`, "ProgramFilesPath", "%ProgramFiles%"],
  [`${webManagement}`, "BUILD", "9600.16384"],
  [`${webManagement}`, "Installation Directory", "%SystemRoot%\\system32\\WBEM"],
  [`${webManagement}`, "MOF Self-Install Directory", "%SystemRoot%\\system32\\WBEM\\MOF"],
  [`${powerShell}\\1\\PowerShellEngine`, "ApplicationBase", powerShellFolder],
  [`${powerShell}\\1\\PowerShellEngine`, "PSCompatibleVersion", "1.0, 2.0"],
  [`${powerShell}\\1\\PowerShellEngine`, "RuntimeVersion", "v2.0.50727"],
  [`${powerShell}\\1\\PowerShellEngine`, "ConsoleHostAssemblyName", consoleHost("1.0.0.0")],
  [
    `${powerShell}\\1\\PowerShellEngine`,
    "ConsoleHostModuleName",
    `${powerShellFolder}\\Microsoft.PowerShell.ConsoleHost.dll`,
  ],
  [`${powerShell}\\1\\PowerShellEngine`, "PowerShellVersion", "2.0"],
  [`${powerShell}\\1\\ShellIds\\Microsoft.PowerShell`, "Path", `${powerShellFolder}\\powershell.exe`],
  [`${powerShell}\\3\\PowerShellEngine`, "ApplicationBase", powerShellFolder],
  [`${powerShell}\\3\\PowerShellEngine`, "PSCompatibleVersion", "1.0, 2.0, 3.0, 4.0, 5.0, 5.1"],
  [`${powerShell}\\3\\PowerShellEngine`, "RuntimeVersion", "v4.0.30319"],
  [`${powerShell}\\3\\PowerShellEngine`, "ConsoleHostAssemblyName", consoleHost("3.0.0.0")],
  [`${powerShell}\\3\\PowerShellEngine`, "PowerShellVersion", products.Desktop.hostVersion.join(".")],
];
