import { once } from "../../base/once.ts";
import { product } from "../../objects/host/product.ts";
import type { ProgramFile } from "../../objects/values/machine/ProgramFile.ts";

/**
 * What a program does when somebody starts it: "window" shows a window until a person closes it, "shell" is PowerShell,
 * "console" writes lines and ends (consoleProgram.ts), "tool" does so too (which is not modelled), "system" is of the
 * system's own.
 */
export type ProgramKind = "window" | "shell" | "console" | "tool" | "system";

export interface SystemProgram extends ProgramFile {
  /** As processes of it are called. */
  readonly name: string;
  readonly kind: ProgramKind;
}

const windows = "C:\\Windows";
const system = `${windows}\\system32`;

/** Name, folder, description, kilobytes in memory. Descriptions are those of Windows; sizes are inferred. */
const shown: readonly (readonly [ProgramKind, string, string, string, number])[] = [
  ["system", "smss", system, "Windows Session Manager", 148],
  ["system", "csrss", system, "Client Server Runtime Process", 28],
  ["system", "wininit", system, "Windows Start-Up Application", 172],
  ["system", "winlogon", system, "Windows Logon Application", 576],
  ["system", "services", system, "Services and Controller app", 412],
  ["system", "lsass", system, "Local Security Authority Process", 60],
  ["system", "svchost", system, "Host Process for Windows Services", 48],
  ["system", "spoolsv", system, "Spooler SubSystem App", 784],
  ["window", "explorer", windows, "Windows Explorer", 2336],
  ["window", "notepad", system, "Notepad", 228],
  ["window", "calc", system, "Windows Calculator", 920],
  ["window", "mspaint", system, "Paint", 6708],
  ["window", "write", system, "Windows Write", 48],
  ["window", "regedit", windows, "Registry Editor", 156],
  ["window", "mmc", system, "Microsoft Management Console", 1632],
  ["window", "taskmgr", system, "Task Manager", 1296],
  ["window", "control", system, "Windows Control Panel", 116],
  ["window", "iexplore", "C:\\Program Files\\Internet Explorer", "Internet Explorer", 808],
  ["window", "cmd", system, "Windows Command Processor", 344],
  ["shell", "powershell", `${system}\\WindowsPowerShell\\v1.0`, "Windows PowerShell", 484],
];

const tools = [
  "arp",
  "attrib",
  "bcdedit",
  "certutil",
  "chkdsk",
  "cscript",
  "dism",
  "driverquery",
  "eventcreate",
  "find",
]
  .concat(["findstr", "fsutil", "getmac", "gpresult", "gpupdate", "icacls", "ipconfig", "logoff", "msiexec"])
  .concat(["nbtstat", "netsh", "netstat", "nltest", "nslookup", "openfiles", "ping", "query", "quser", "reg"])
  .concat(["regsvr32", "robocopy", "route", "rundll32", "sc", "schtasks", "secedit", "setspn", "setx", "sfc"])
  .concat(["shutdown", "systeminfo", "takeown", "taskkill", "tasklist", "tracert", "vssadmin", "w32tm", "wevtutil"])
  .concat(["where", "whoami", "winrm", "wscript", "wusa", "xcopy"]);

function program(kind: ProgramKind, name: string, folder: string, description: string, kilobytes: number) {
  return {
    kind,
    name,
    path: `${folder}\\${name}.exe`,
    description,
    product: name === "iexplore" ? "Internet Explorer" : "Microsoft® Windows® Operating System",
    company: "Microsoft Corporation",
    fileVersion: "6.3.9600.16384 (winblue_rtm.130821-1623)",
    productVersion: "6.3.9600.16384",
    size: kilobytes * 1024,
  } satisfies SystemProgram;
}

/** The programs of the emulated Windows by their names in lower case. */
const table = once(
  (): ReadonlyMap<string, SystemProgram> =>
    new Map([
      ...shown.map(
        ([kind, name, folder, description, size]) => [name, program(kind, name, folder, description, size)] as const,
      ),
      ...tools.map((name) => [name, program("tool", name, system, "", 40)] as const),
      ...["hostname", "iisreset", "net"].map((name) => [name, program("console", name, system, "", 40)] as const),
    ]),
);

const ownName = () => product().program.replace(/\.exe$/, "");

/** The shell itself, which the edition has a program of its own for. */
function ownProgram(): SystemProgram {
  const { home, name } = product();
  return program("shell", ownName(), home, name, 484);
}

/** A program by its name ("notepad", "notepad.exe") or its full path. */
export function findProgram(text: string): SystemProgram | null {
  const [, folder = "", name] = /^(?:(.*)\\)?(.*?)(?:\.exe)?$/is.exec(text.replaceAll("/", "\\")) ?? [];
  const found = name.toLowerCase() === ownName() ? ownProgram() : table().get(name.toLowerCase());
  const isThere = folder === "" || found?.path.toLowerCase() === `${folder}\\${name}.exe`.toLowerCase();
  return found && isThere ? found : null;
}

/** Libraries that every process has loaded. */
export function librariesOf(): readonly ProgramFile[] {
  return [
    ["ntdll", "NT Layer DLL", 1700],
    ["KERNEL32", "Windows NT BASE API Client DLL", 1256],
    ["KERNELBASE", "Windows NT BASE API Client DLL", 1108],
  ].map(([name, description, size]) => ({
    ...program("system", String(name), system, String(description), Number(size)),
    path: `${system}\\${name}.dll`,
  }));
}

const associations = new Map([
  ...["txt", "log", "ini", "inf", "ps1", "psm1", "psd1", "ps1xml"].map((each) => [each, "notepad"] as const),
  ...["htm", "html", "url", "xml", "mht"].map((each) => [each, "iexplore"] as const),
  ...["bmp", "gif", "jpg", "jpeg", "png", "tif"].map((each) => [each, "mspaint"] as const),
  ["reg", "regedit"],
  ["msc", "mmc"],
  ["msi", "msiexec"],
  ["bat", "cmd"],
  ["cmd", "cmd"],
  ["vbs", "wscript"],
  ["cpl", "control"],
]);

/** The program that files of an extension (without dot) are opened with. */
export function programForExtension(extension: string): SystemProgram | null {
  const name = associations.get(extension.toLowerCase());
  return name === undefined ? null : findProgram(name);
}
