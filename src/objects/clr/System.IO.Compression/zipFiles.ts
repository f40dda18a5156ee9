import { checkStop } from "../../../base/budget.ts";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { openFile } from "../System.IO/fileStreams.ts";
import { requireFolder } from "../System.IO/requireFolder.ts";
import {
  ZipArchiveObject as Archive,
  type ZipArchiveObject,
  type ZipEntryObject,
  type ZipMode,
} from "./ZipArchiveObject.ts";
import type { ZipLevel } from "./zipArchive.ts";

/** An archive in a file. */
export function openArchive(path: string | null, mode: ZipMode): ZipArchiveObject {
  if (!path) throw argumentInvalid("The value cannot be an empty string.", "path");
  const ways = { Read: ["Open", "Read"], Create: ["CreateNew", "ReadWrite"], Update: ["OpenOrCreate", "ReadWrite"] };
  const [open, access] = ways[mode];
  return new Archive(openFile(path, open, access), mode, false);
}

/** Packs what a folder has, all that is below it included. */
export function packDirectory(source: string, archive: ZipArchiveObject, level: ZipLevel, includesBase: boolean): void {
  const files = fileSystem();
  const root = files.fullPath(source).replace(/\\$/, "");
  requireFolder(root);
  const above = includesBase ? `${root.slice(root.lastIndexOf("\\") + 1)}/` : "";
  addFolder(archive, files.list(root), above, level);
  archive.close();
}

function addFolder(
  archive: ZipArchiveObject,
  entries: readonly FileSystemEntry[],
  above: string,
  level: ZipLevel,
): void {
  const files = fileSystem();
  if (entries.length === 0 && above !== "") archive.create(above, level);
  for (const entry of entries) {
    checkStop();
    const name = `${above}${entry.path.slice(entry.path.lastIndexOf("\\") + 1)}`;
    if (entry.isDirectory) addFolder(archive, files.list(entry.path), `${name}/`, level);
    else packFile(archive, entry.path, name, level);
  }
}

export function packFile(
  archive: ZipArchiveObject,
  path: string,
  name: string,
  level: ZipLevel = "Optimal",
): ZipEntryObject {
  const files = fileSystem();
  const bytes = files.readBytes(path);
  const made = archive.create(name, level);
  made.bytes = bytes;
  made.modified = files.entry(path)?.lastWriteTime ?? made.modified;
  return made;
}

/** Unpacks all entries; one whose name leads out of the folder ends it. */
export function unpackArchive(archive: ZipArchiveObject, folder: string, overwrites: boolean): void {
  const files = fileSystem();
  const root = files.fullPath(folder).replace(/\\$/, "");
  files.createDirectory(root);
  for (const entry of archive.readable) {
    checkStop();
    const names = entry.name.split(/[\\/]/).filter((name) => name !== "" && name !== ".");
    if (names.some((name) => name === ".." || name.includes(":")))
      throw clrException(
        "System.IO.IOException",
        "Extracting Zip entry would have resulted in a file outside the specified destination directory.",
      );
    const path = [root, ...names].join("\\");
    if (/[\\/]$/.test(entry.name)) files.createDirectory(path);
    else {
      files.createDirectory(path.slice(0, path.lastIndexOf("\\")));
      unpackEntry(entry, path, overwrites);
    }
  }
}

export function unpackEntry(entry: ZipEntryObject, path: string, overwrites: boolean): void {
  const files = fileSystem();
  const full = files.fullPath(path);
  if (files.entry(full) && !overwrites)
    throw clrException("System.IO.IOException", `The file '${full}' already exists.`);
  files.writeBytes(full, entry.bytes);
  files.setTimes(full, { lastWriteTime: entry.modified });
}

/** An archive over a stream that stays open. */
export function archiveOver(stream: StreamObject, mode: ZipMode): ZipArchiveObject {
  return new Archive(stream, mode, true);
}
