import { readDataFile } from "../base/dataFile.ts";
import type { Edition } from "../objects/model/ambient.ts";

/** An alias of a new session; `options` as ScopedItemOptions writes them. */
export interface StandardAlias {
  readonly name: string;
  readonly definition: string;
  readonly options: string;
}

/** The aliases that a new session has, each once. */
export function standardAliases(edition: Edition, look: "Windows" | "Unix"): Iterable<StandardAlias> {
  const isCore = edition === "Core";
  const found = new Map<string, StandardAlias>();
  for (const row of JSON.parse(readDataFile("core-aliases.json")) as StandardAlias[])
    if (row.definition !== "Get-Error" || isCore) found.set(row.name.toLowerCase(), row);
  const more = [windowsAliases, look === "Windows" ? moreWindowsAliases : {}, isCore ? {} : desktopAliases];
  for (const [name, definition] of more.flatMap((names) => Object.entries(names)))
    found.set(name, { name, definition, options: "None" });
  return found.values();
}

/** The aliases that only Windows has; the rest come from the table. */
const windowsAliases: Readonly<Record<string, string>> = {
  ac: "Add-Content",
  cat: "Get-Content",
  clear: "Clear-Host",
  compare: "Compare-Object",
  cp: "Copy-Item",
  cpp: "Copy-ItemProperty",
  diff: "Compare-Object",
  kill: "Stop-Process",
  ls: "Get-ChildItem",
  man: "help",
  md: "mkdir",
  mount: "New-PSDrive",
  mv: "Move-Item",
  ps: "Get-Process",
  rm: "Remove-Item",
  rmdir: "Remove-Item",
  sleep: "Start-Sleep",
  sort: "Sort-Object",
  start: "Start-Process",
  tee: "Tee-Object",
  write: "Write-Output",
};

/** Those of every PowerShell on Windows itself, beyond the recordings' machine. */
const moreWindowsAliases: Readonly<Record<string, string>> = {
  cnsn: "Connect-PSSession",
  dnsn: "Disconnect-PSSession",
  gin: "Get-ComputerInfo",
  gsv: "Get-Service",
  ogv: "Out-GridView",
  sasv: "Start-Service",
  shcm: "Show-Command",
  spsv: "Stop-Service",
  stz: "Set-TimeZone",
};

/** Those that only Windows PowerShell has. */
const desktopAliases: Readonly<Record<string, string>> = {
  asnp: "Add-PSSnapin",
  cfs: "ConvertFrom-String",
  curl: "Invoke-WebRequest",
  epsn: "Export-PSSession",
  gcai: "Get-CimAssociatedInstance",
  gcim: "Get-CimInstance",
  gcls: "Get-CimClass",
  gcms: "Get-CimSession",
  gsnp: "Get-PSSnapin",
  gwmi: "Get-WmiObject",
  icim: "Invoke-CimMethod",
  ipsn: "Import-PSSession",
  ise: "powershell_ise.exe",
  iwmi: "Invoke-WmiMethod",
  lp: "Out-Printer",
  ncim: "New-CimInstance",
  ncms: "New-CimSession",
  ncso: "New-CimSessionOption",
  npssc: "New-PSSessionConfigurationFile",
  rcie: "Register-CimIndicationEvent",
  rcim: "Remove-CimInstance",
  rcms: "Remove-CimSession",
  rsnp: "Remove-PSSnapin",
  rujb: "Resume-Job",
  rwmi: "Remove-WmiObject",
  sc: "Set-Content",
  scim: "Set-CimInstance",
  sujb: "Suspend-Job",
  swmi: "Set-WmiInstance",
  trcm: "Trace-Command",
  wget: "Invoke-WebRequest",
};
