import type { CmdletContext } from "../command/prelude.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import type { FileSystemEntry } from "../objects/host/FileSystem.ts";
import { toText } from "../objects/ops/toText.ts";
import { fileAttributes } from "../providers/fileSystem/Volume.ts";
import { providersOf } from "../providers/itemCommand.ts";
import { serverName, type TargetComputer } from "../providers/machine/computers.ts";
import { wmiRow } from "./wmiRow.ts";
import type { WmiRow } from "./wql.ts";

/** All files of the computer's drives; folders behind links are left out. */
export function dataFiles(cmdlet: CmdletContext, target: TargetComputer): readonly WmiRow[] {
  if (!target.isLocal) throw notModelled("Files of another computer");
  const { files } = providersOf(cmdlet).fileSystem;
  const rows: WmiRow[] = [];
  const walk = (folder: string): void => {
    for (const entry of files.list(folder)) {
      if (!entry.isDirectory) rows.push(dataFile(entry, target));
      else if (entry.link === undefined) walk(entry.path);
    }
  };
  for (const root of files.drives()) walk(root);
  return rows;
}

/** Names are in lower case, as WMI tells them. */
function dataFile(entry: FileSystemEntry, target: TargetComputer): WmiRow {
  const path = entry.path.toLowerCase();
  const [, drive, folder, name, extension] = /^(\w:)(.*\\)([^\\]*?)(?:\.([^.\\]*))?$/.exec(path) ?? ["", "", "", path];
  const has = (bit: number): boolean => (entry.attributes & bit) !== 0;
  return wmiRow("CIM_DataFile", {
    Caption: path,
    Description: path,
    InstallDate: entry.creationTime,
    Name: path,
    Status: "OK",
    AccessMask: 18_809_343,
    Archive: has(fileAttributes.archive),
    Compressed: false,
    CreationClassName: "CIM_LogicalFile",
    CreationDate: entry.creationTime,
    CSCreationClassName: "Win32_ComputerSystem",
    CSName: serverName(target),
    Drive: drive,
    EightDotThreeFileName: path,
    Encrypted: false,
    Extension: extension ?? "",
    FileName: name,
    FileSize: entry.length,
    FileType: extension === undefined ? "File" : `${extension.toUpperCase()} File`,
    FSCreationClassName: "Win32_FileSystem",
    FSName: "NTFS",
    Hidden: has(fileAttributes.hidden),
    LastAccessed: entry.lastAccessTime,
    LastModified: entry.lastWriteTime,
    Path: folder,
    Readable: true,
    System: has(fileAttributes.system),
    Writeable: !has(fileAttributes.readOnly),
  });
}

/** Does something with a file: 0, or what keeps it from being done. */
export function fileMethod(cmdlet: CmdletContext, path: string, method: string, args: readonly unknown[]): number {
  const { files } = providersOf(cmdlet).fileSystem;
  if (method === "Delete") {
    files.delete(path, false);
    return 0;
  }
  const wanted = toText(args[0] ?? "");
  if (!/^[a-z]:\\/i.test(wanted)) return 21;
  if (files.entry(wanted) !== null) return 10;
  if (files.entry(wanted.replace(/\\[^\\]*$/, "\\"))?.isDirectory !== true) return 9;
  if (method === "Copy") files.copyFile(path, wanted, false);
  else files.move(path, wanted);
  return 0;
}
