import { constants, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { StoreError } from "../StoreError.ts";
import type { StateDisk } from "./StateDisk.ts";
import { guarded } from "./systemRefusal.ts";

/** The names of the store's files and folders in a state folder. */
export const stateNames = {
  document: "organization.json",
  journal: "journal.jsonl",
  end: "journal-end.json",
  lock: "lock.json",
  /** Large collections, a folder each. */
  collections: "collections",
  /** What the store wrote last, packed: what a person changes in a file is found by it. */
  copies: "copies",
  /** States and files that were put aside for the person. */
  kept: "kept",
} as const;

/** 0 where the system has no such flag (Windows). */
const noFollow = constants.O_NOFOLLOW ?? 0;
const noWait = constants.O_NONBLOCK ?? 0;

/**
 * The files of one state folder. The folder may come from a stranger: at each use every name on the way must be a real
 * folder and the last one a plain file, so that no link leads out of it and no device is waited for; sizes are bounded.
 * Names are the store's own (`collections/recipients/000001-0f3a.json`), never taken from a file unchecked.
 */
export class StateFolder {
  readonly path: string;
  readonly disk: StateDisk;

  constructor(path: string, disk: StateDisk) {
    this.path = path;
    this.disk = disk;
  }

  /** Makes the folder itself where it is absent. */
  create(): void {
    guarded(this.path, () => {
      this.#makeFolders(this.path);
      if (!this.disk.lstatSync(join(this.path, ".")).isDirectory())
        throw new StoreError("StoreNotFolder", { folder: this.path });
    });
  }

  /** The path that people are told. */
  fileOf(name: string): string {
    return join(this.path, name);
  }

  /** What is under a name: null when nothing; anything but a plain file is refused. */
  stat(name: string): Stats | null {
    const stats = this.#lstat(name);
    if (stats && !stats.isFile()) throw notPlain(this.fileOf(name), stats);
    return stats;
  }

  /** The same for many files of one folder of the state. */
  statAll(folder: string, names: readonly string[]): readonly (Stats | null)[] {
    if (!this.hasFolder(folder)) return names.map(() => null);
    return names.map((name) => {
      const stats = lstatOrNull(this.disk, this.fileOf(name));
      if (stats && !stats.isFile()) throw notPlain(this.fileOf(name), stats);
      return stats;
    });
  }

  /** The content of a file, null when there is none; with a room, in bytes that the next read into it takes over. */
  read(name: string, largest: number, room?: ReadRoom): Buffer | null {
    if (!this.#hasFolder(name, room)) return null;
    const file = this.fileOf(name);
    let descriptor: number;
    try {
      descriptor = this.disk.openSync(file, constants.O_RDONLY | noFollow | noWait);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      this.stat(name);
      throw unreadable(file, error);
    }
    try {
      const stats = this.disk.fstatSync(descriptor);
      if (!stats.isFile()) throw notPlain(file, stats);
      if (stats.size > largest) throw new StoreError("StoreTooLarge", { file, bytes: stats.size, largest });
      return this.#readAll(descriptor, stats.size, room);
    } catch (error) {
      throw error instanceof StoreError ? error : unreadable(file, error);
    } finally {
      this.disk.closeSync(descriptor);
    }
  }

  /** Replaces a file as a whole: after a crash it holds the old content or the new one, never a part. */
  replace(name: string, pieces: Iterable<string | Uint8Array>, isDurable = true): number {
    const file = this.fileOf(name);
    this.stat(name);
    return guarded(file, () => {
      const size = this.#write(temporaryName(file), pieces, isDurable, () => {
        this.disk.renameSync(temporaryName(file), file);
      });
      if (isDurable) this.#sync(dirname(file));
      return size;
    });
  }

  /** Removes a file; false when that was not possible. */
  remove(name: string): boolean {
    try {
      if (!this.#hasFolder(name)) return false;
      this.disk.unlinkSync(this.fileOf(name));
      return true;
    } catch {
      return false;
    }
  }

  /** Whether a folder of the state is there; anything else under its name is refused. */
  hasFolder(name: string): boolean {
    const stats = this.#lstat(name);
    if (stats && !stats.isDirectory()) throw notPlain(this.fileOf(name), stats);
    return stats !== null;
  }

  /** The names in a folder of the state, none when it is not there. */
  list(name: string): readonly string[] {
    if (!this.hasFolder(name)) return [];
    return this.disk.readdirSync(this.fileOf(name)) as string[];
  }

  /** Makes a folder of the state with those above it. */
  createFolder(name: string): void {
    const above = name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : null;
    if (above) this.createFolder(above);
    if (!this.hasFolder(name)) guarded(this.fileOf(name), () => this.disk.mkdirSync(this.fileOf(name)));
  }

  /** Opens a plain file to write at its end; `inPlace` writes anywhere. Its size and other names are the caller's care. */
  openToWrite(name: string, inPlace = false): number {
    const file = this.fileOf(name);
    this.stat(name);
    const flags = inPlace ? constants.O_RDWR : constants.O_WRONLY | constants.O_APPEND;
    return guarded(file, () => this.disk.openSync(file, flags | noFollow | noWait));
  }

  #write(file: string, pieces: Iterable<string | Uint8Array>, isDurable: boolean, finish: () => void): number {
    const { disk } = this;
    this.#discard(file);
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow;
    let descriptor: number | null = disk.openSync(file, flags, 0o666);
    let size = 0;
    try {
      for (const piece of pieces) size += writeAll(disk, descriptor, Buffer.from(piece as string));
      if (isDurable) disk.fsyncSync(descriptor);
      disk.closeSync(descriptor);
      descriptor = null;
      finish();
      return size;
    } catch (error) {
      if (descriptor !== null) disk.closeSync(descriptor);
      this.#discard(file);
      throw error;
    }
  }

  #discard(file: string): void {
    try {
      this.disk.unlinkSync(file);
    } catch {
      // There is none, or it cannot be removed: then opening it anew says so.
    }
  }

  #readAll(descriptor: number, size: number, room?: ReadRoom): Buffer {
    const buffer = room?.of(size) ?? Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = this.disk.readSync(descriptor, buffer, length, size - length, length);
      if (count === 0) break;
      length += count;
    }
    return length === buffer.length ? buffer : buffer.subarray(0, length);
  }

  #lstat(name: string): Stats | null {
    if (!this.#hasFolder(name)) return null;
    return lstatOrNull(this.disk, this.fileOf(name));
  }

  /** Whether the folders on the way to a name are there; a link among them is refused. */
  #hasFolder(name: string, room?: ReadRoom): boolean {
    const folder = dirname(name);
    if (room?.folder === folder) return true;
    for (let at = name.indexOf("/"); at > 0; at = name.indexOf("/", at + 1)) {
      const file = this.fileOf(name.slice(0, at));
      const stats = lstatOrNull(this.disk, file);
      if (!stats) return false;
      if (!stats.isDirectory()) throw notPlain(file, stats);
    }
    if (room) room.folder = folder;
    return true;
  }

  /** One by one: asked for all at once, Node never returns where the system knows folders that cannot be made (/proc). */
  #makeFolders(folder: string): void {
    if (this.#isThere(folder)) return;
    const above = dirname(resolve(folder));
    if (above !== resolve(folder)) this.#makeFolders(above);
    try {
      this.disk.mkdirSync(folder);
    } catch (error) {
      if (!this.#isThere(folder)) throw error;
    }
  }

  #isThere(folder: string): boolean {
    return lstatOrNull(this.disk, join(folder, ".")) !== null;
  }

  /** Makes a rename durable. Windows has no way to ask for that and needs none. */
  #sync(folder: string): void {
    if (process.platform === "win32") return;
    const descriptor = this.disk.openSync(folder, "r");
    try {
      this.disk.fsyncSync(descriptor);
    } finally {
      this.disk.closeSync(descriptor);
    }
  }
}

/** Bytes that one file after the other is read into, so that memory is taken once for many. */
export class ReadRoom {
  /** The folder that is known to be there, for as long as files of it are read into this room. */
  folder: string | null = null;
  #bytes = Buffer.alloc(0);

  of(size: number): Buffer {
    if (this.#bytes.length < size) this.#bytes = Buffer.allocUnsafe(2 * size);
    return this.#bytes.subarray(0, size);
  }
}

/** The name under which the next content of a file is written before it takes the file's place. */
export function temporaryName(file: string): string {
  return `${file}.new`;
}

export function writeAll(
  disk: StateDisk,
  descriptor: number,
  bytes: Uint8Array,
  position: number | null = null,
): number {
  for (let offset = 0; offset < bytes.length; )
    offset += disk.writeSync(
      descriptor,
      bytes,
      offset,
      bytes.length - offset,
      position === null ? null : position + offset,
    );
  return bytes.length;
}

function lstatOrNull(disk: StateDisk, file: string): Stats | null {
  try {
    return disk.lstatSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "ENOTDIR") throw new StoreError("StoreNotFolder", { folder: file.replace(/[\\/]\.$/, "") });
    throw unreadable(file, error);
  }
}

function notPlain(file: string, stats: Stats): StoreError {
  if (stats.isSymbolicLink()) return new StoreError("StoreLinked", { file });
  return new StoreError("StoreNotPlain", { file, found: stats.isDirectory() ? "a folder" : "a device or pipe" });
}

function unreadable(file: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new StoreError("StoreUnreadable", { file, reason: code ?? message });
}
