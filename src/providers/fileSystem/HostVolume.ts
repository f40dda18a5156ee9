import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  type Dirent,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { checkStop, claimMemory } from "../../base/budget.ts";
import { CaseInsensitiveMap } from "../../base/CaseInsensitiveMap.ts";
import type { Clock } from "../../base/Clock.ts";
import { HostFailure } from "../../base/HostFailure.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import {
  fileAttributes,
  type NamedStreams,
  type Volume,
  type VolumeEntry,
  type VolumePath,
  type VolumeTimes,
} from "./Volume.ts";
import { isFileName } from "./windowsPath.ts";

/**
 * A drive whose files lie in one folder of the host. Nothing outside that folder can be named: every step down is looked
 * up by name in the folder above it, and symbolic links (and anything else that is neither file nor folder) are not there
 * for scripts; what was opened is looked at again, so that a link put there in between leads nowhere. A file that has
 * another name outside (a hard link) is copied before it is changed. Attributes and streams that the host does not keep
 * are remembered for the session.
 */
export class HostVolume implements Volume {
  readonly #root: string;
  readonly #clock: Clock;
  readonly #attributes = new Map<string, number>();
  readonly #creationTimes = new Map<string, number>();
  readonly #accessTimes = new Map<string, number>();
  readonly #streams = new Map<string, NamedStreams>();
  readonly #tables: readonly Map<string, unknown>[] = [
    this.#attributes,
    this.#creationTimes,
    this.#accessTimes,
    this.#streams,
  ];

  readonly #noteUse: (file: string) => void;

  /** `noteUse` is told of the host's path of everything that is asked for, whether it is there or not. */
  constructor(folder: string, clock: Clock, noteUse: (file: string) => void = () => {}) {
    this.#root = rootOf(folder);
    this.#clock = clock;
    this.#noteUse = noteUse;
  }

  get totalBytes(): number {
    return 2 ** 40;
  }

  get usedBytes(): number {
    return 0;
  }

  entry(names: VolumePath): VolumeEntry | null {
    const found = this.#locate(names);
    this.#noteUse(found ?? path.join(this.#root, ...names));
    return found === null ? null : this.#entryOf(found, names.length === 0 ? "" : path.basename(found));
  }

  list(names: VolumePath): readonly VolumeEntry[] {
    const folder = this.#get(names);
    return this.#children(folder)
      .map((child) => this.#entryOf(path.join(folder, child.name), child.name))
      .filter((entry) => entry !== null);
  }

  read(names: VolumePath, limit = Number.POSITIVE_INFINITY): Uint8Array {
    const found = this.#get(names);
    this.#noteUse(found);
    const descriptor = this.#open(found, constants.O_RDONLY | noWait);
    try {
      const length = Math.min(fstatSync(descriptor).size, limit);
      claimMemory(length);
      const bytes = new Uint8Array(length);
      let read = 0;
      while (read < length) {
        const count = readSync(descriptor, bytes, read, Math.min(readAtOnce, length - read), null);
        // It was cut off in between.
        if (count === 0) break;
        read += count;
        checkStop();
      }
      return read === length ? bytes : bytes.slice(0, read);
    } finally {
      closeSync(descriptor);
    }
  }

  append(names: VolumePath, bytes: Uint8Array): void {
    const target = this.#get(names);
    makeAlone(target);
    const descriptor = this.#open(target, constants.O_WRONLY | constants.O_APPEND | noWait);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } finally {
      closeSync(descriptor);
    }
    this.#touch(target);
  }

  write(names: VolumePath, bytes: Uint8Array): void {
    const existing = this.#locate(names);
    const target = existing ?? this.#newPath(names);
    if (existing) makeAlone(existing);
    const mode = constants.O_WRONLY | (existing ? noWait : constants.O_CREAT | constants.O_EXCL);
    const readOnly = existing !== null && (lstatSync(existing).mode & 0o200) === 0;
    if (readOnly) chmodSync(target, 0o644);
    const descriptor = this.#open(target, mode);
    try {
      ftruncateSync(descriptor);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } finally {
      closeSync(descriptor);
    }
    this.#touch(target);
    if (!existing) this.#touchFolderOf(target);
    if (readOnly) chmodSync(target, 0o444);
  }

  createDirectory(names: VolumePath): void {
    const target = this.#newPath(names);
    mkdirSync(target);
    this.#touch(target);
    this.#touchFolderOf(target);
  }

  readonly hasLinks = false;

  createLink(): void {
    throw notModelled("A link in a folder of the host");
  }

  createHardLink(): void {
    throw notModelled("A link in a folder of the host");
  }

  remove(names: VolumePath): void {
    const target = this.#get(names);
    const isFolder = lstatSync(target).isDirectory();
    // Links below are removed themselves: rm never follows them.
    rmSync(target, { recursive: true });
    this.#touchFolderOf(target);
    for (const table of this.#tables) {
      table.delete(target);
      if (isFolder) forgetBelow(table, target);
    }
  }

  move(from: VolumePath, to: VolumePath): void {
    const source = this.#get(from);
    const target = this.#newPath(to, source);
    renameSync(source, target);
    this.#touchFolderOf(source);
    this.#touchFolderOf(target);
    for (const table of this.#tables) {
      for (const [key, value] of [...table]) {
        if (key !== source && !key.startsWith(source + path.sep)) continue;
        table.delete(key);
        table.set(target + key.slice(source.length), value);
      }
    }
  }

  setTimes(names: VolumePath, times: VolumeTimes): void {
    const target = this.#get(names);
    makeAlone(target);
    const written = (times.lastWriteTime ?? lstatSync(target).mtimeMs) / 1000;
    utimesSync(target, written, written);
    if (times.lastAccessTime !== undefined) this.#accessTimes.set(target, times.lastAccessTime);
    if (times.creationTime !== undefined) this.#creationTimes.set(target, times.creationTime);
  }

  setAttributes(names: VolumePath, attributes: number): void {
    const target = this.#get(names);
    makeAlone(target);
    this.#attributes.set(target, attributes);
    if (!lstatSync(target).isDirectory()) chmodSync(target, attributes & fileAttributes.readOnly ? 0o444 : 0o644);
  }

  streams(names: VolumePath): NamedStreams {
    const target = this.#get(names);
    const found = this.#streams.get(target) ?? new CaseInsensitiveMap();
    this.#streams.set(target, found);
    return found;
  }

  /** The host's path of an entry, or null where it is not there or is a link. */
  #locate(names: VolumePath): string | null {
    if (names.length === 0) return this.#walk(names);
    if (!names.every((name) => isFileName(name))) return null;
    const exact = this.#exact(names);
    if (exact !== null) return exact;
    const folder = this.#exact(names.slice(0, -1));
    if (folder === null) return this.#walk(names);
    const child = this.#child(folder, names[names.length - 1]);
    return child === null ? null : path.join(folder, child);
  }

  /**
   * The host's path of what has exactly these names and is reached by no link: told by where it is found once opened,
   * so that depth costs no step of its own. Null also where the host does not tell.
   */
  #exact(names: VolumePath): string | null {
    const wanted = [this.#root === path.sep ? "" : this.#root, ...names].join(path.sep);
    return foundAt(wanted) === wanted ? wanted : null;
  }

  /** Step by step, each name by its own case or another. */
  #walk(names: VolumePath): string | null {
    let found = this.#root;
    if (realPath(found) !== found) throw replaced(found);
    for (const name of names) {
      const child = this.#child(found, name);
      if (child === null) return null;
      found = path.join(found, child);
    }
    return found;
  }

  #get(names: VolumePath): string {
    const found = this.#locate(names);
    if (found === null) throw new Error(`No entry ${names.join("\\")}`);
    return found;
  }

  /** Opens a file that lies where its path says, and nowhere else. */
  #open(target: string, flags: number): number {
    const descriptor = openSync(target, flags | noFollow, 0o644);
    const opened = openedPath(descriptor);
    if (opened === null || opened === target) return descriptor;
    closeSync(descriptor);
    throw replaced(target);
  }

  /** The path of an entry that is to be made; `replaced` may stand there already under another case of its letters. */
  #newPath(names: VolumePath, replaced: string | null = null): string {
    const name = names[names.length - 1];
    if (!isFileName(name)) throw new Error(`'${name}' is not a name.`);
    const folder = this.#get(names.slice(0, -1));
    const target = path.join(folder, name);
    // A link or a device under that name is nothing that a script may write through.
    const taken = readdirSync(folder).find((each) => each.toLowerCase() === name.toLowerCase());
    if (taken !== undefined && path.join(folder, taken) !== replaced) throw new Error(`'${name}' is taken.`);
    return target;
  }

  #child(folder: string, name: string): string | null {
    const exact = lstatOrNull(path.join(folder, name));
    if (exact && isPlain(exact) && process.platform !== "win32" && process.platform !== "darwin") return name;
    const wanted = name.toLowerCase();
    const names = this.#children(folder).map((child) => child.name);
    return names.find((each) => each === name) ?? names.find((each) => each.toLowerCase() === wanted) ?? null;
  }

  #children(folder: string): Dirent[] {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return [];
    }
    return entries
      .filter((entry) => isPlain(entry) && isFileName(entry.name))
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  }

  #entryOf(hostPath: string, name: string): VolumeEntry | null {
    const stats = lstatOrNull(hostPath);
    if (!stats || !isPlain(stats)) return null;
    const isDirectory = stats.isDirectory();
    const readOnly = !isDirectory && (stats.mode & 0o200) === 0 ? fileAttributes.readOnly : 0;
    const kept = this.#attributes.get(hostPath) ?? (isDirectory ? fileAttributes.directory : fileAttributes.archive);
    return {
      name,
      isDirectory,
      length: isDirectory ? 0 : stats.size,
      creationTime: this.#creationTimes.get(hostPath) ?? Math.min(stats.birthtimeMs || stats.mtimeMs, stats.mtimeMs),
      lastWriteTime: stats.mtimeMs,
      lastAccessTime: this.#accessTimes.get(hostPath) ?? stats.mtimeMs,
      attributes: isDirectory ? kept : (kept & ~fileAttributes.readOnly) | readOnly,
    };
  }

  #touch(hostPath: string): void {
    const now = this.#clock.now() / 1000;
    utimesSync(hostPath, now, now);
  }

  /** The host dates the folder of a changed entry by its own clock; for scripts it changes by the session's. */
  #touchFolderOf(hostPath: string): void {
    const folder = path.dirname(hostPath);
    this.#touch(folder);
    this.#accessTimes.delete(folder);
  }
}

function forgetBelow(table: Map<string, unknown>, folder: string): void {
  for (const key of [...table.keys()]) if (key.startsWith(folder + path.sep)) table.delete(key);
}

/** Bytes of a file that are read before a stop is looked for. */
const readAtOnce = 1 << 22;

/** 0 where the host has no such flag (Windows). */
const noFollow = constants.O_NOFOLLOW ?? 0;
/** A pipe that took a file's place is not waited for. */
const noWait = constants.O_NONBLOCK ?? 0;

function rootOf(folder: string): string {
  const real = realPath(folder);
  if (real === null) throw new HostFailure("FolderMissing", `There is no folder '${folder}' for a drive.`);
  if (!statSync(real).isDirectory()) throw new HostFailure("FolderMissing", `'${folder}' is no folder for a drive.`);
  return real;
}

function realPath(hostPath: string): string | null {
  try {
    return realpathSync.native(hostPath);
  } catch {
    return null;
  }
}

function replaced(hostPath: string): HostFailure {
  const text = `'${hostPath}' was moved, or a link was put in its place; it is not followed.`;
  return new HostFailure("FolderReplaced", text);
}

/** The path of a file or folder as the host names it, with no link at its end; null where there is none, or the host does not tell. */
function foundAt(hostPath: string): string | null {
  if (process.platform !== "linux") return null;
  let descriptor: number;
  try {
    descriptor = openSync(hostPath, pathOnly | noFollow);
  } catch {
    return null;
  }
  try {
    return isPlain(fstatSync(descriptor)) ? openedPath(descriptor) : null;
  } finally {
    closeSync(descriptor);
  }
}

/** Linux's O_PATH: a place is looked up, and nothing is opened for reading. */
const pathOnly = 0o10000000;

/** Where an open file lies; null where the host does not tell. */
function openedPath(descriptor: number): string | null {
  if (process.platform !== "linux") return null;
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return null;
  }
}

/** Gives a file with several names a content of its own: the others may lie outside of the drive. */
function makeAlone(hostPath: string): void {
  const stats = lstatSync(hostPath);
  if (!stats.isFile() || stats.nlink === 1) return;
  const copy = `${hostPath}.${process.pid}.copy`;
  copyFileSync(hostPath, copy, constants.COPYFILE_EXCL);
  try {
    utimesSync(copy, stats.atime, stats.mtime);
    renameSync(copy, hostPath);
  } catch (error) {
    unlinkSync(copy);
    throw error;
  }
}

function lstatOrNull(hostPath: string): Stats | null {
  try {
    return lstatSync(hostPath);
  } catch {
    return null;
  }
}

function isPlain(entry: Stats | Dirent): boolean {
  return entry.isFile() || entry.isDirectory();
}
