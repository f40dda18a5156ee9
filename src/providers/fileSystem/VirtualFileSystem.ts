import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { type ClrException, clrError, clrException } from "../../objects/errors/PSError.ts";
import { edition } from "../../objects/host/edition.ts";
import type {
  FileHold,
  FileSystem,
  FileSystemEntry,
  FileSystemLink,
  FileSystemTimes,
} from "../../objects/host/FileSystem.ts";
import { followLinks } from "./followLinks.ts";
import { OpenFiles } from "./OpenFiles.ts";
import { fileAttributes, type NamedStreams, type Volume, type VolumeEntry, type VolumePath } from "./Volume.ts";
import {
  fullWindowsPath,
  isDeviceName,
  isFileName,
  isUncPath,
  joinWindowsPath,
  leafOfWindowsPath,
  parentWindowsPath,
  splitWindowsPath,
} from "./windowsPath.ts";

export interface VirtualFileSystemOptions {
  readonly temporaryDirectory?: string;
  /** Whose texts some errors have. */
  readonly look?: "Windows" | "Unix";
}

/** The files that a session sees: drive letters over volumes, with .NET's exceptions for what cannot be. */
export class VirtualFileSystem implements FileSystem {
  readonly #volumes: CaseInsensitiveMap<Volume>;
  /** Volumes of other computers, by `\\PC\Share`. */
  readonly #shares = new CaseInsensitiveMap<Volume>();
  readonly #temporary: string;
  readonly #look: "Windows" | "Unix";
  readonly #open: OpenFiles;
  currentDirectory: string;

  constructor(volumes: Iterable<readonly [letter: string, volume: Volume]>, options: VirtualFileSystemOptions = {}) {
    this.#volumes = new CaseInsensitiveMap(volumes);
    const [first = "C"] = this.#volumes.keys();
    this.currentDirectory = `${first}:\\`;
    this.#look = options.look ?? "Windows";
    this.#open = new OpenFiles(this.#look);
    this.#temporary = options.temporaryDirectory ?? `${first}:\\Temp`;
  }

  /** The volumes by drive letter. */
  volumes(): Iterable<readonly [letter: string, volume: Volume]> {
    return this.#volumes;
  }

  /** Puts a share of another computer where paths such as `\\PC\Share\a.txt` find it. */
  addShare(path: string, volume: Volume): void {
    this.#shares.set(splitWindowsPath(path).drive, volume);
  }

  /** Puts a volume under a drive letter that has none. */
  addVolume(letter: string, volume: Volume): void {
    this.#volumes.set(letter, volume);
  }

  fullPath(path: string): string {
    if (path === "") throw clrError("System.ArgumentException", "EmptyFolderPath", [], "path");
    if (path.includes("\0")) throw clrError("System.ArgumentException", "NullInPath", [], "path");
    return isUncPath(path)
      ? `\\\\${path.slice(2).replaceAll("/", "\\")}`
      : fullWindowsPath(path, this.currentDirectory);
  }

  entry(path: string): FileSystemEntry | null {
    if (path === "") return null;
    const found = this.#locate(this.fullPath(path));
    return found && this.#entryAt(found);
  }

  finalPath(path: string): string {
    const full = this.fullPath(path);
    const found = this.#locate(full, true);
    return found ? joinWindowsPath({ drive: found.finalDrive, names: found.names }) : full;
  }

  list(path: string): readonly FileSystemEntry[] {
    const found = this.#directory(path);
    return found.volume
      .list(found.names)
      .map((entry) => fileSystemEntry(found.drive, [...found.spelled, entry.name], entry, this.#look))
      .sort(byName);
  }

  readBytes(path: string, limit?: number): Uint8Array {
    this.#open.check(this.fullPath(path), "read");
    return this.#read(path, limit);
  }

  #read(path: string, limit?: number): Uint8Array {
    const found = this.#existing(path, true);
    if (found.volume.entry(found.names)?.isDirectory) throw accessDenied(this.fullPath(path));
    return found.volume.read(found.names, limit);
  }

  writeBytes(path: string, bytes: Uint8Array): void {
    const full = this.fullPath(path);
    this.#open.check(full, "write");
    this.#write(full, bytes);
  }

  hold(path: string, access: string, share: string): FileHold {
    const full = this.fullPath(path);
    const release = this.#open.hold(full, access, share);
    return { release, read: () => this.#read(full), write: (bytes) => this.#write(full, bytes) };
  }

  #write(full: string, bytes: Uint8Array): void {
    const found = this.#newFile(full, true);
    const entry = found.volume.entry(found.names);
    if (entry?.isDirectory) throw accessDenied(full);
    if (entry && (entry.attributes & fileAttributes.readOnly) !== 0) throw accessDenied(full);
    guarded(full, () => found.volume.write(found.names, bytes));
  }

  appendBytes(path: string, bytes: Uint8Array): void {
    if (!this.entry(path)) return this.writeBytes(path, bytes);
    const full = this.fullPath(path);
    this.#open.check(full, "write");
    const found = this.#existing(path, true);
    const entry = found.volume.entry(found.names);
    if (entry?.isDirectory || ((entry?.attributes ?? 0) & fileAttributes.readOnly) !== 0) throw accessDenied(full);
    guarded(full, () => found.volume.append(found.names, bytes));
  }

  createDirectory(path: string): void {
    const full = this.fullPath(path);
    const { drive, names } = splitWindowsPath(full);
    if (!this.#volumeOf(drive)) throw this.#missingPart(full);
    for (let count = 1; count <= names.length; count++) {
      const upTo = joinWindowsPath({ drive, names: names.slice(0, count) });
      const found = this.#need(upTo, true);
      const entry = found.volume.entry(found.names);
      if (entry?.isDirectory) continue;
      if (entry && count === names.length) throw cannotCreate(upTo);
      if (entry) throw this.#missingPart(full);
      this.#checkName(names[count - 1], full);
      guarded(full, () => found.volume.createDirectory(found.names));
    }
  }

  delete(path: string, recursive: boolean): void {
    const found = this.#need(path);
    const full = this.fullPath(path);
    const entry = found.volume.entry(found.names);
    if (!entry) throw this.#missing(full);
    if (found.names.length === 0) throw accessDenied(full);
    if (entry.isDirectory && !entry.link && !recursive && found.volume.list(found.names).length > 0)
      throw notEmpty(full, this.#look);
    if ((entry.attributes & fileAttributes.readOnly) !== 0) throw accessDenied(full);
    this.#open.check(full, "delete");
    guarded(full, () => found.volume.remove(found.names));
  }

  move(from: string, to: string): void {
    const source = this.#need(from);
    const entry = source.volume.entry(source.names);
    if (!entry) throw this.#missing(this.fullPath(from));
    const target = this.#newFile(this.fullPath(to));
    const isSame = source.volume === target.volume && sameNames(source.names, target.names);
    if (!isSame && target.volume.entry(target.names))
      throw alreadyExists(this.fullPath(to), entry.isDirectory, this.#look);
    // Windows tells of a file that cannot be moved, and not which.
    const full = entry.isDirectory ? this.fullPath(from) : null;
    this.#open.check(this.fullPath(from), "delete", null);
    if (source.volume === target.volume) {
      if (isBelow(target.names, source.names) && !isSame) throw movedIntoItself();
      guarded(full, () => source.volume.move(source.names, target.names));
    } else {
      guarded(full, () => copyTree(source, target, entry));
      guarded(full, () => source.volume.remove(source.names));
    }
  }

  copyFile(from: string, to: string, overwrite: boolean): void {
    const bytes = this.readBytes(from);
    const source = this.entry(this.finalPath(from));
    const existing = this.entry(to);
    if (existing?.isDirectory) throw targetIsDirectory(this.fullPath(to));
    if (existing && !overwrite)
      throw clrException("System.IO.IOException", `The file '${this.fullPath(to)}' already exists.`);
    this.writeBytes(to, bytes);
    if (source) this.setTimes(to, { lastWriteTime: source.lastWriteTime });
    if (source) this.setAttributes(to, source.attributes);
    const streams = this.streams(to);
    for (const [name, content] of this.streams(from)) streams.set(name, content);
  }

  createLink(path: string, type: "SymbolicLink" | "Junction", target: string): void {
    const full = this.fullPath(path);
    const found = this.#newFile(full);
    const whole = isUncPath(target) ? target : fullWindowsPath(target, parentWindowsPath(full) ?? full);
    const isDirectory = type === "Junction" || (this.entry(this.finalPath(whole))?.isDirectory ?? false);
    guarded(full, () => found.volume.createLink(found.names, { type, target }, isDirectory));
  }

  createHardLink(path: string, file: string): void {
    const full = this.fullPath(path);
    const found = this.#newFile(full);
    const source = this.#existing(file, true);
    if (source.volume !== found.volume)
      throw clrException("System.IO.IOException", "The system cannot move the file to a different disk drive.");
    guarded(full, () => found.volume.createHardLink(found.names, source.names));
  }

  setTimes(path: string, times: FileSystemTimes): void {
    const found = this.#existing(path);
    guarded(this.fullPath(path), () => found.volume.setTimes(found.names, times));
  }

  setAttributes(path: string, attributes: number): void {
    const found = this.#existing(path);
    const settable = fileAttributes.readOnly | fileAttributes.hidden | fileAttributes.system | fileAttributes.archive;
    const own = fileAttributes.directory | fileAttributes.reparsePoint;
    const kept = (attributes & settable) | ((found.volume.entry(found.names)?.attributes ?? 0) & own);
    guarded(this.fullPath(path), () =>
      found.volume.setAttributes(found.names, kept === 0 ? fileAttributes.normal : kept),
    );
  }

  /** The named streams of a file or folder that is there, to read and to change. */
  streams(path: string): NamedStreams {
    const found = this.#existing(path, true);
    return found.volume.streams(found.names);
  }

  drives(): readonly string[] {
    return [...this.#volumes.keys()].map((letter) => `${letter}:\\`);
  }

  temporaryDirectory(): string {
    if (!this.entry(this.#temporary)) this.createDirectory(this.#temporary);
    return `${this.#temporary}\\`;
  }

  /** Bytes that are used and free on a drive, or null for a letter without one. */
  space(letter: string): { readonly used: number; readonly free: number } | null {
    const volume = this.#volumes.get(letter);
    return volume ? { used: volume.usedBytes, free: volume.totalBytes - volume.usedBytes } : null;
  }

  #volumeOf(drive: string): Volume | undefined {
    return this.#volumes.get(drive) ?? this.#shares.get(drive);
  }

  #locate(full: string, followsLast = false): Place | null {
    const path = splitWindowsPath(full);
    const found = followLinks({ get: (drive) => this.#volumeOf(drive) }, path, followsLast);
    return (
      found && {
        drive: path.drive,
        finalDrive: found.drive,
        volume: found.volume,
        names: found.names,
        spelled: path.names,
      }
    );
  }

  #entryAt(place: Place): FileSystemEntry | null {
    const entry = place.volume.entry(place.names);
    if (!entry) return null;
    const spelled = place.spelled.length === 0 ? [] : [...place.spelled.slice(0, -1), entry.name];
    return fileSystemEntry(place.drive, spelled, entry, this.#look);
  }

  /** The place of a path whose drive is there. */
  #need(path: string, followsLast = false): Place {
    const full = this.fullPath(path);
    const found = this.#locate(full, followsLast);
    if (!found) throw this.#missingPart(full);
    return found;
  }

  #existing(path: string, followsLast = false): Place {
    const found = this.#need(path, followsLast);
    if (!found.volume.entry(found.names)) throw this.#missing(this.fullPath(path));
    return found;
  }

  #directory(path: string): Place {
    const found = this.#need(path, true);
    const entry = found.volume.entry(found.names);
    if (!entry) throw this.#missingPart(this.fullPath(path));
    if (!entry.isDirectory) throw clrError("System.IO.IOException", "InvalidDirectoryName", [this.fullPath(path)]);
    return found;
  }

  /** A place to write to: the folder is there and the name may be used. */
  #newFile(full: string, followsLast = false): Place {
    const found = this.#locate(full, followsLast);
    if (!found) throw this.#missingPart(full);
    if (found.names.length === 0) throw accessDenied(full);
    if (found.volume.entry(found.names.slice(0, -1))?.isDirectory !== true) throw this.#missingPart(full);
    this.#checkName(found.names[found.names.length - 1], full);
    return found;
  }

  /** Windows refuses many names; Unix takes all that have no separator. */
  #checkName(name: string, full: string): void {
    if (isFileName(name) || (this.#look === "Unix" && !/[\0/\\]/.test(name))) return;
    throw badName(full);
  }

  #missingPart(full: string): ClrException {
    if (isUncPath(full) && !this.#volumeOf(splitWindowsPath(full).drive))
      return clrException("System.IO.IOException", "The network path was not found.");
    return clrException("System.IO.DirectoryNotFoundException", `Could not find a part of the path '${full}'.`);
  }

  #missing(full: string): ClrException {
    const found = this.#locate(full);
    const parent = found && found.names.length > 0 ? found.volume.entry(found.names.slice(0, -1)) : null;
    if (!parent?.isDirectory) return this.#missingPart(full);
    return clrException("System.IO.FileNotFoundException", `Could not find file '${full}'.`);
  }
}

interface Place {
  readonly drive: string;
  /** The drive that the links on the path lead to. */
  readonly finalDrive: string;
  readonly volume: Volume;
  readonly names: VolumePath;
  readonly spelled: VolumePath;
}

function fileSystemEntry(
  drive: string,
  names: VolumePath,
  entry: VolumeEntry,
  look: "Windows" | "Unix",
): FileSystemEntry {
  return {
    path: joinWindowsPath({ drive, names }),
    isDirectory: entry.isDirectory,
    length: entry.length,
    creationTime: entry.creationTime,
    lastWriteTime: entry.lastWriteTime,
    lastAccessTime: entry.lastAccessTime,
    attributes: look === "Windows" ? entry.attributes : unixAttributes(entry),
    link: linkOf(drive, entry),
  };
}

function linkOf(drive: string, { link, otherPaths }: VolumeEntry): FileSystemLink | undefined {
  if (link) return { type: link.type, targets: [link.target] };
  return otherPaths && { type: "HardLink", targets: otherPaths.map((names) => joinWindowsPath({ drive, names })) };
}

/** What .NET shows of a Unix file: no archive bit, and names that start with a dot are hidden. */
function unixAttributes({ name, attributes, isDirectory }: VolumeEntry): number {
  const kept = attributes & ~(fileAttributes.archive | fileAttributes.normal | fileAttributes.hidden);
  const shown = name.startsWith(".") ? kept | fileAttributes.hidden : kept;
  return shown === 0 && !isDirectory ? fileAttributes.normal : shown;
}

function copyTree(source: Place, target: Place, entry: VolumeEntry): void {
  if (!entry.isDirectory) {
    target.volume.write(target.names, source.volume.read(source.names));
  } else {
    target.volume.createDirectory(target.names);
    for (const child of source.volume.list(source.names)) {
      const names = { source: [...source.names, child.name], target: [...target.names, child.name] };
      copyTree({ ...source, names: names.source }, { ...target, names: names.target }, child);
    }
  }
  for (const [name, content] of source.volume.streams(source.names))
    target.volume.streams(target.names).set(name, content);
  target.volume.setTimes(target.names, { creationTime: entry.creationTime, lastWriteTime: entry.lastWriteTime });
  target.volume.setAttributes(target.names, entry.attributes);
}

/** Names in the order of Windows: without regard to case. */
function byName(left: FileSystemEntry, right: FileSystemEntry): number {
  const [a, b] = [left.path.toLowerCase(), right.path.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sameNames(left: VolumePath, right: VolumePath): boolean {
  return left.length === right.length && left.every((name, index) => name.toLowerCase() === right[index].toLowerCase());
}

function isBelow(path: VolumePath, folder: VolumePath): boolean {
  return path.length >= folder.length && sameNames(path.slice(0, folder.length), folder);
}

function badName(full: string): ClrException {
  return badNames[edition()](full);
}

const openedDevice =
  "FileStream was asked to open a device that was not a file. For support for devices like 'com1:' or 'lpt1:', call CreateFile, then use the FileStream constructors that take an OS handle as an IntPtr.";

const badNames: PerEdition<(full: string) => ClrException> = {
  Desktop: (full) =>
    isDeviceName(leafOfWindowsPath(full))
      ? clrException("System.NotSupportedException", openedDevice)
      : clrError("System.ArgumentException", "NullInPath", [], "path"),
  Core: (full) =>
    clrException(
      "System.IO.IOException",
      `The filename, directory name, or volume label syntax is incorrect. : '${full}'`,
    ),
};

/** What a volume of the host refuses (no rights, a link under that name, no space) as .NET shows it. */
function guarded(full: string | null, action: () => void): void {
  try {
    action();
  } catch (problem) {
    if (problem instanceof RangeError) {
      throw clrException(
        "System.IO.IOException",
        `There is not enough space on the disk.${full === null ? "" : ` : '${full}'`}`,
      );
    }
    if (problem instanceof Error) throw accessDenied(full);
    throw problem;
  }
}

function accessDenied(full: string | null): ClrException {
  const path = full === null ? "" : ` '${full}'`;
  return clrException("System.UnauthorizedAccessException", `Access to the path${path} is denied.`);
}

function cannotCreate(full: string): ClrException {
  const text = `Cannot create '${full}' because a file or directory with the same name already exists.`;
  return clrException("System.IO.IOException", text);
}

function notEmpty(full: string, look: "Windows" | "Unix"): ClrException {
  if (look === "Unix") return clrException("System.IO.IOException", `Directory not empty : '${full}'`);
  return clrError("System.IO.IOException", "DirectoryNotEmpty", [full]);
}

function alreadyExists(full: string, isDirectory: boolean, look: "Windows" | "Unix"): ClrException {
  if (look === "Unix" && isDirectory) return cannotCreate(full);
  if (look === "Unix") return clrException("System.IO.IOException", `The file '${full}' already exists.`);
  return clrError("System.IO.IOException", "FileAlreadyExists");
}

function movedIntoItself(): ClrException {
  return clrException(
    "System.IO.IOException",
    "The process cannot access the file because it is being used by another process.",
  );
}

function targetIsDirectory(full: string): ClrException {
  return clrException("System.IO.IOException", `The target file '${full}' is a directory, not a file.`);
}
