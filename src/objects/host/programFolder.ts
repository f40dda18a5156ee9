import type { Edition } from "./ambient.ts";

/** $PSHOME: the folder that PowerShell itself and, in Core, .NET's assemblies are in. */
export function programFolder(edition: Edition): string {
  return edition === "Core" ? "C:\\Program Files\\PowerShell\\7" : "C:\\Windows\\System32\\WindowsPowerShell\\v1.0";
}
