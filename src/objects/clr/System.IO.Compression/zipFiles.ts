import { pollStop } from "../../../base/budget.ts";
import { clrException } from "../../errors/PSError.ts";
import { type FileSystemEntry, fileSystem } from "../../host/FileSystem.ts";
import { openFile } from "../System.IO/fileStreams.ts";
import { ZipArchiveObject, type ZipEntryObject, type ZipMode } from "./ZipArchiveObject.ts";
import { utcOfReading, zoneReading } from "./zoneReading.ts";

/** Opens an archive that is a file. */
export function openZipFile(path: string, mode: ZipMode): ZipArchiveObject {
  const [fileMode, access, share] = {
    Read: ["Open", "Read", "Read"],
    Create: ["CreateNew", "Write", "None"],
    Update: ["OpenOrCreate", "ReadWrite", "None"],
  }[mode];
  const stream = openFile(path, fileMode, access, share);
  try {
    return new ZipArchiveObject(stream, mode, false);
  } catch (error) {
    stream.close();
    throw error;
  }
}

/** Packs all that is below a folder; a folder without anything in it is an entry of its own. */
export function packFolder(folder: string, archive: ZipArchiveObject, includesFolder: boolean): void {
  const from = fileSystem().fullPath(folder).replace(/\\$/, "");
  const start = includesFolder ? from.lastIndexOf("\\") + 1 : from.length + 1;
  const visit = (entries: readonly FileSystemEntry[]): void => {
    for (const { path, isDirectory } of entries) {
      if (!isDirectory) packFile(path, path.slice(start).replaceAll("\\", "/"), archive);
      else if (fileSystem().list(path).length === 0) archive.add(`${path.slice(start).replaceAll("\\", "/")}/`);
    }
    for (const { path, isDirectory } of entries) if (isDirectory) visit(fileSystem().list(path));
  };
  visit(fileSystem().list(from));
}

export function packFile(path: string, name: string, archive: ZipArchiveObject): ZipEntryObject {
  pollStop();
  const entry = fileSystem().entry(fileSystem().fullPath(path));
  return archive.add(name, fileSystem().readBytes(path), entry ? zoneReading(entry.lastWriteTime) : undefined);
}

/** Writes all entries below a folder, which is made; a name that leads out of it is an IOException. */
export function unpackTo(archive: ZipArchiveObject, folder: string, overwrites: boolean): void {
  const files = fileSystem();
  const root = files.fullPath(folder).replace(/\\$/, "");
  files.createDirectory(root);
  for (const entry of archive.entries) {
    const target = files.fullPath(`${root}\\${entry.fullName}`);
    if (!`${target}\\`.startsWith(`${root}\\`))
      throw clrException(
        "System.IO.IOException",
        "Extracting Zip entry would have resulted in a file outside the specified destination directory.",
      );
    files.createDirectory(entry.isFolder ? target : target.slice(0, target.lastIndexOf("\\")));
    if (!entry.isFolder) unpackFile(entry, target, overwrites);
  }
}

export function unpackFile(entry: ZipEntryObject, path: string, overwrites: boolean): void {
  const files = fileSystem();
  const target = files.fullPath(path);
  if (files.entry(target) && !overwrites)
    throw clrException("System.IO.IOException", `The file '${target}' already exists.`);
  files.writeBytes(target, entry.bytes);
  files.setTimes(target, { lastWriteTime: utcOfReading(entry.modified) });
}
