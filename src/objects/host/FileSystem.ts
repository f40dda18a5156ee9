import { Surrounding } from "../../base/Surrounding.ts";
import { notModelled } from "../errors/runtimeError.ts";

/** A file or folder as the virtual drives have it. Times are milliseconds since 1970. */
export interface FileSystemEntry {
  /** Full path with the drive's own spelling: "C:\\Temp\\a.txt". */
  readonly path: string;
  readonly isDirectory: boolean;
  /** Number of bytes; 0 for a folder. */
  readonly length: number;
  readonly creationTime: number;
  readonly lastWriteTime: number;
  readonly lastAccessTime: number;
  /** The number of a FileAttributes value. */
  readonly attributes: number;
  readonly link?: FileSystemLink | undefined;
}

/** What a link leads to, as it was written; for a hard link the full paths of the file's other names. */
export interface FileSystemLink {
  readonly type: "SymbolicLink" | "Junction" | "HardLink";
  readonly targets: readonly string[];
}

/** A file that a stream has open. */
export interface FileHold {
  /** All bytes of the file. */
  read(): Uint8Array;
  /** Replaces what is in the file, which others may not while it is held alone. */
  write(bytes: Uint8Array): void;
  release(): void;
}

export interface FileSystemTimes {
  readonly creationTime?: number;
  readonly lastWriteTime?: number;
  readonly lastAccessTime?: number;
}

/**
 * What [IO.File], [IO.Directory], FileInfo and the like see: virtual drives only. Paths handed in are full or relative
 * to `currentDirectory`. Failures are thrown as the .NET exceptions with their texts (`clrException`):
 * FileNotFoundException, DirectoryNotFoundException, UnauthorizedAccessException, IOException.
 */
export interface FileSystem {
  /** The process's directory ([Environment]::CurrentDirectory), not PowerShell's location. */
  currentDirectory: string;
  /** The full path of a path as written. */
  fullPath(path: string): string;
  /** What stands at a path. Links above it are followed; one at its end is shown itself. */
  entry(path: string): FileSystemEntry | null;
  /** The full path of what a path leads to when every link is followed. */
  finalPath(path: string): string;
  /** Entries directly in a folder, ordered by name. */
  list(path: string): readonly FileSystemEntry[];
  /** All bytes of a file, or at most that many of its first ones. */
  readBytes(path: string, limit?: number): Uint8Array;
  /** Makes or replaces a file; its folder must exist. */
  writeBytes(path: string, bytes: Uint8Array): void;
  appendBytes(path: string, bytes: Uint8Array): void;
  /** Keeps a file for a stream, until it is released; by the names of the stream's FileAccess and FileShare. */
  hold(path: string, access: string, share: string): FileHold;
  /** Makes the folder and those above it. */
  createDirectory(path: string): void;
  /** Deletes a file, or a folder (with what is in it only when `recursive`). */
  delete(path: string, recursive: boolean): void;
  move(from: string, to: string): void;
  copyFile(from: string, to: string, overwrite: boolean): void;
  createLink(path: string, type: "SymbolicLink" | "Junction", target: string): void;
  createHardLink(path: string, file: string): void;
  setTimes(path: string, times: FileSystemTimes): void;
  setAttributes(path: string, attributes: number): void;
  /** Roots of the drives: ["C:\\"]. */
  drives(): readonly string[];
  temporaryDirectory(): string;
}

/** The session's file system, which it makes when first asked. */
export const sessionFileSystem = new Surrounding<() => FileSystem>(() => {
  throw notModelled("A file system outside a session");
});

export function fileSystem(): FileSystem {
  return sessionFileSystem.current();
}
