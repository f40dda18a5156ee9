import { RegistryKey } from "../../objects/model/RegistryKey.ts";
import type { EnvironmentVariables } from "../EnvironmentVariables.ts";

/** A registry with the keys that administration scripts expect to be there. */
export function standardRegistry(environment: EnvironmentVariables): RegistryKey {
  const root = new RegistryKey("");
  for (const path of keys) root.open(path);
  for (const [path, name, value] of values) {
    root.open(path).setValue(name, value, typeof value === "number" ? "DWord" : "String");
  }
  const exchange = environment.get("ExchangeInstallPath");
  if (exchange !== null) {
    const setup = root.open("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup");
    setup.setValue("MsiInstallPath", exchange, "String");
    setup.setValue("MsiProductMajor", 15, "DWord");
    setup.setValue("MsiProductMinor", 0, "DWord");
  }
  return root;
}

const currentVersion = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

const keys = [
  "HKEY_LOCAL_MACHINE\\HARDWARE",
  "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services",
  "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control",
  "HKEY_CURRENT_USER\\Environment",
  "HKEY_CURRENT_USER\\Software\\Microsoft",
];

const values: readonly (readonly [path: string, name: string, value: string | number])[] = [
  [currentVersion, "ProductName", "Windows Server 2012 R2 Standard"],
  [currentVersion, "CurrentVersion", "6.3"],
  [currentVersion, "CurrentBuild", "9600"],
  ["HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\PowerShell\\3\\PowerShellEngine", "PowerShellVersion", "5.1.14409.1005"],
];
