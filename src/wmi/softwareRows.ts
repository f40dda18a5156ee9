import type { CmdletContext } from "../command/prelude.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/** What a Windows Server 2012 R2 has at least. */
const fixes = [
  ["KB2919355", "Update", "4/8/2014"],
  ["KB2937220", "Update", "4/8/2014"],
  ["KB3000850", "Update", "11/18/2014"],
] as const;

export function quickFixes(_: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  return fixes.map(([id, description, installed]) =>
    wmiRow("Win32_QuickFixEngineering", {
      Caption: `http://support.microsoft.com/?kbid=${id.slice(2)}`,
      Description: description,
      CSName: serverName(target),
      FixComments: "",
      HotFixID: id,
      InstalledBy: "NT AUTHORITY\\SYSTEM",
      InstalledOn: installed,
      ServicePackInEffect: "",
    }),
  );
}

/** Drives and pipes that a server shares by itself. */
const standardShares = [
  ["ADMIN$", "Remote Admin", "C:\\Windows", 2_147_483_648],
  ["C$", "Default share", "C:\\", 2_147_483_648],
  ["IPC$", "Remote IPC", "", 2_147_483_651],
] as const;

export function shares(): readonly WmiRow[] {
  return standardShares.map(([name, description, path, type]) =>
    wmiRow("Win32_Share", {
      Caption: description,
      Description: description,
      Name: name,
      Status: "OK",
      AllowMaximum: true,
      Path: path,
      Type: type,
    }),
  );
}
