import type { FileSystemEntry } from "../../objects/host/FileSystem.ts";
import { FileSystemInfo } from "../../objects/values/io/FileSystemInfo.ts";
import { fileSystemRules } from "./fileSystemRules.ts";
import { leafOfWindowsPath } from "./windowsPath.ts";

/** The FileInfo or DirectoryInfo of an entry. */
export function fileSystemInfo(entry: FileSystemEntry, isListed = false, path = entry.path): FileSystemInfo {
  const shown = isListed && fileSystemRules().showsListedByName ? leafOfWindowsPath(entry.path) : path;
  return new FileSystemInfo(path, entry.isDirectory, entry, shown);
}
