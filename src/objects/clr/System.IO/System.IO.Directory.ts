import { clrError } from "../../errors/PSError.ts";
import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import { matchesSearchPattern } from "../../text/fileSearchPattern.ts";
import { directoryName, rootLength } from "../../text/windowsPath.ts";
import { defineClr, type StaticMethod } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { FileSystemInfo } from "../../values/io/FileSystemInfo.ts";
import { fileTimes } from "./fileTimes.ts";
import { fullPathOf } from "./fullPathOf.ts";
import { partNotFound, requireFolder } from "./requireFolder.ts";

type Path = string | null;

type Wanted = (entry: FileSystemEntry) => boolean;

/** Full paths of entries below a folder; what was given in relative form comes back in that form. */
function search(path: Path, wanted: Wanted, pattern = "*", option: EnumValue | null = null): string[] {
  const folder = fullPathOf(path, "path", "EmptyFolderPath");
  requireFolder(folder);
  const matches = (name: string) => matchesSearchPattern(name, pattern);
  const found: string[] = [];
  const visit = (at: string): void => {
    const entries = fileSystem().list(at);
    for (const entry of entries) if (wanted(entry) && matches(leaf(entry.path))) found.push(entry.path);
    if (option?.text === "AllDirectories") for (const entry of entries) if (entry.isDirectory) visit(entry.path);
  };
  visit(folder);
  return found.map((one) => asGiven(one, folder, path as string));
}

function leaf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1);
}

function asGiven(found: string, folder: string, given: string): string {
  const rest = found.slice(folder.length).replace(/^[\\/]/, "");
  return /[\\/]$/.test(given) ? `${given}${rest}` : `${given}\\${rest}`;
}

function searches(name: string, wanted: Wanted): Record<string, StaticMethod> {
  const members: Record<string, StaticMethod> = {};
  for (const verb of ["Get", "Enumerate"]) {
    members[`${verb}${name}(string)`] = (path: Path) => search(path, wanted);
    members[`${verb}${name}(string,string)`] = (path: Path, pattern: string) => search(path, wanted, pattern);
    members[`${verb}${name}(string,string,System.IO.SearchOption)`] = (
      path: Path,
      pattern: string,
      option: EnumValue,
    ) => search(path, wanted, pattern, option);
  }
  return members;
}

function remove(path: Path, recursive = false): void {
  const target = fullPathOf(path, "path", "EmptyFolderPath");
  requireFolder(target);
  fileSystem().delete(target, recursive);
}

export default defineClr<ClrObject>({
  statics: {
    ...searches("Files", (entry) => !entry.isDirectory),
    ...searches("Directories", (entry) => entry.isDirectory),
    ...searches("FileSystemEntries", () => true),
    Exists: (path: Path) =>
      path !== null && path !== "" && fileSystem().entry(fileSystem().fullPath(path))?.isDirectory === true,
    "CreateDirectory(string)": (path: Path) => {
      if (path === "") throw clrError("System.ArgumentException", "EmptyNewFolder", [], "path");
      const target = fullPathOf(path);
      fileSystem().createDirectory(target);
      return new FileSystemInfo(target, true);
    },
    GetParent: (path: Path) => {
      const parent = directoryName(fullPathOf(path));
      return parent === null || parent === "" ? null : new FileSystemInfo(parent, true);
    },
    "Delete(string)": (path: Path) => remove(path),
    "Delete(string,bool)": remove,
    Move: (from: Path, to: Path) => {
      const source = fullPathOf(from, "sourceDirName", "EmptyFileName");
      const target = fullPathOf(to, "destDirName", "EmptyFileName");
      if (!fileSystem().entry(source)) throw partNotFound(source);
      fileSystem().move(source, target);
    },
    GetCurrentDirectory: () => fileSystem().currentDirectory,
    SetCurrentDirectory: (path: Path) => {
      const target = fullPathOf(path);
      requireFolder(target);
      fileSystem().currentDirectory = target;
    },
    GetDirectoryRoot: (path: Path) => fullPathOf(path).slice(0, rootLength(fullPathOf(path))),
    GetLogicalDrives: () => [...fileSystem().drives()],
    ...fileTimes(fullPathOf),
  },
});
