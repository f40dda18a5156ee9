/** Programs that every Windows Server has in a folder of its Path, and that scripts call. Source: inferred from Windows. */
const programs: ReadonlySet<string> = new Set(
  `arp attrib auditpol bcdedit bitsadmin bootcfg cacls calc certreq certutil chkdsk cipher cleanmgr cmd cmdkey comp compact
   control convert cscript curl defrag diskpart dism doskey driverquery eventcreate expand explorer fc find findstr finger
   fltmc format fsutil ftp getmac gpresult gpupdate hostname icacls ipconfig klist label logman logoff lpq lpr manage-bde
   mmc mode more mountvol msconfig mshta msiexec msinfo32 mstsc nbtstat net net1 netcfg netsh netstat nltest notepad
   nslookup openfiles pathping perfmon ping pnputil powercfg powershell print qprocess query quser qwinsta reg regedit
   regsvr32 replace robocopy route rundll32 runas sc schtasks sdbinst secedit setspn setx sfc shutdown sort ssh subst
   systeminfo takeown tar taskkill tasklist taskmgr timeout tracert tree typeperf tzutil verifier vssadmin w32tm waitfor
   wbadmin wevtutil where whoami winget winrm winrs wmic wscript wsl wusa xcopy`
    .trim()
    .split(/\s+/),
);

/** Those of them that are still called as in DOS. */
const oldPrograms = new Set(["format", "mode", "more", "tree"]);

function fileOf(name: string): string {
  return `${name}.${oldPrograms.has(name) ? "com" : "exe"}`;
}

/** All of them by their file names, in alphabetical order. */
export function windowsPrograms(): string[] {
  return [...programs].sort().map(fileOf);
}

/** "ipconfig.exe" for the name of such a program, with its extension or without; null for any other name. */
export function windowsProgram(name: string): string | null {
  const wanted = name.toLowerCase();
  const plain = wanted.replace(/\.(exe|com)$/, "");
  const file = programs.has(plain) ? fileOf(plain) : null;
  return wanted === plain || wanted === file ? file : null;
}
