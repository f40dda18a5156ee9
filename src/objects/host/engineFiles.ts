import type { ProgramFile } from "../values/machine/ProgramFile.ts";
import type { Edition } from "./ambient.ts";
import { programFolder } from "./programFolder.ts";

const names: readonly string[] = ["pwsh.exe", "pwsh.dll", "System.Management.Automation.dll"].concat(
  ["Commands.Management", "Commands.Utility", "ConsoleHost", "Security"].map(
    (name) => `Microsoft.PowerShell.${name}.dll`,
  ),
);

/** The files of PowerShell 7 itself in $PSHOME; Windows PowerShell keeps its own in the system's store of assemblies. */
export function engineFiles(edition: Edition): readonly ProgramFile[] {
  if (edition === "Desktop") return [];
  return names.map((name) => ({
    path: `${programFolder(edition)}\\${name}`,
    description: name.replace(/\.\w+$/, ""),
    product: "PowerShell",
    company: "Microsoft Corporation",
    fileVersion: "7.6.5.500",
    productVersion: "7.6.5",
    size: 4096,
  }));
}
