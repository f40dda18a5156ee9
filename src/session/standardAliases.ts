import { readDataFile } from "../base/dataFile.ts";
import type { Edition, PerEdition } from "../diag/Edition.ts";

/** An alias of a new session; `options` as ScopedItemOptions writes them. */
export interface StandardAlias {
  readonly name: string;
  readonly definition: string;
  readonly options: string;
}

/** The aliases that a new session has, each once. */
export function standardAliases(edition: Edition, look: "Windows" | "Unix"): Iterable<StandardAlias> {
  const { lacks, adds, optionsOf } = aliasRules[edition];
  const found = new Map<string, StandardAlias>();
  for (const row of JSON.parse(readDataFile("core-aliases.json")) as StandardAlias[])
    if (!lacks.has(row.name)) found.set(row.name.toLowerCase(), { ...row, options: optionsOf(row) });
  const more = [windowsAliases, look === "Windows" ? moreWindowsAliases : {}, adds];
  for (const [name, definition] of more.flatMap((names) => Object.entries(names)))
    found.set(name, { name, definition, options: optionsOf({ name, definition, options: windowsOptions(name) }) });
  return found.values();
}

/** The aliases that only Windows has; the rest come from the table. */
export const windowsAliases: Readonly<Record<string, string>> = {
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
  gcai: "Get-CimAssociatedInstance",
  gcim: "Get-CimInstance",
  gcls: "Get-CimClass",
  gcms: "Get-CimSession",
  gin: "Get-ComputerInfo",
  gsv: "Get-Service",
  icim: "Invoke-CimMethod",
  ncim: "New-CimInstance",
  ncms: "New-CimSession",
  ncso: "New-CimSessionOption",
  ogv: "Out-GridView",
  rcie: "Register-CimIndicationEvent",
  rcim: "Remove-CimInstance",
  rcms: "Remove-CimSession",
  sasv: "Start-Service",
  scim: "Set-CimInstance",
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
  gsnp: "Get-PSSnapin",
  gwmi: "Get-WmiObject",
  ipsn: "Import-PSSession",
  ise: "powershell_ise.exe",
  iwmi: "Invoke-WmiMethod",
  lp: "Out-Printer",
  npssc: "New-PSSessionConfigurationFile",
  rsnp: "Remove-PSSnapin",
  rujb: "Resume-Job",
  rwmi: "Remove-WmiObject",
  sc: "Set-Content",
  sujb: "Suspend-Job",
  swmi: "Set-WmiInstance",
  trcm: "Trace-Command",
  wget: "Invoke-WebRequest",
};

interface AliasRules {
  /** Names of the table of PowerShell 7 that the edition has not. */
  readonly lacks: ReadonlySet<string>;
  readonly adds: Readonly<Record<string, string>>;
  readonly optionsOf: (alias: StandardAlias) => string;
}

const aliasRules: PerEdition<AliasRules> = {
  Desktop: { lacks: new Set(["gerr"]), adds: desktopAliases, optionsOf: ({ name }) => desktopOptions(name) },
  Core: { lacks: new Set(), adds: {}, optionsOf: ({ options }) => options },
};
/** Which of those of Windows are read-only or in every scope (PowerShell's list of approved aliases). */
function windowsOptions(name: string): string {
  if (name === "cp" || name === "md") return "AllScope";
  return readOnlyOnWindows.has(name) ? "ReadOnly" : "None";
}

const readOnlyOnWindows: ReadonlySet<string> = new Set(
  "ac cnsn compare cpp diff dnsn gsv ogv sasv shcm sleep sort spsv start tee write".split(" "),
);

/**
 * In Windows PowerShell nearly all are in every scope, and the short ones read-only (differences from Windows PowerShell:
 * AllScope was removed from most; which have no options is inferred from those that have none in PowerShell 7).
 */
function desktopOptions(name: string): string {
  if (withoutOptions.has(name)) return "None";
  return words.has(name) ? "AllScope" : "ReadOnly, AllScope";
}

const withoutOptions: ReadonlySet<string> = new Set(
  `cfs epsn etsn exsn fhx gcai gcb gcim gcls gcms gin gjb gsn gtz icim icm ipsn ise ncim ncms ncso nsn rcie rcim rcjb rcms rjb
  rsn rujb sajb scb scim shcm sls spjb stz sujb wjb`.split(/\s+/),
);

/** Names that other shells have for the same. */
const words: ReadonlySet<string> = new Set(
  `cat cd chdir clear cls copy cp del dir echo erase h history kill lp ls man md mount move mv popd ps pushd pwd r rd ren rm
  rmdir set type`.split(/\s+/),
);
